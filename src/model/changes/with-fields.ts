import { fittingText } from '../fitting-text';

/** What may be set in `Thing`; `undefined` takes an optional field away. */
export type FieldsOf<Thing, Keys extends keyof Thing> = {
  readonly [Key in Keys]?: Pick<Thing, Key> extends Required<Pick<Thing, Key>> ? Thing[Key] : Thing[Key] | undefined;
};

/** The thing with some fields set; the same thing when they already were so. */
export function withFields<Thing extends object>(thing: Thing, fields: object): Thing {
  const wanted = Object.entries(fields).map(([key, value]) => [key, fitting(value)] as const);
  const different = wanted.filter(([key, value]) => !same(own(thing, key), value));
  if (different.length === 0) return thing;
  const next = { ...thing };
  for (const [key, value] of different) {
    if (value === undefined) Reflect.deleteProperty(next, key);
    else Reflect.set(next, key, value);
  }
  return next;
}

/** The list with one thing replaced; the same list when nothing changed. */
export function withChanged<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  id: string,
  change: (thing: Thing) => Thing,
): readonly Thing[] {
  let changed = false;
  const next = things.map((thing) => {
    const after = thing.id === id ? change(thing) : thing;
    changed ||= after !== thing;
    return after;
  });
  return changed ? next : things;
}

function own(thing: object, key: string): unknown {
  return Object.hasOwn(thing, key) ? Reflect.get(thing, key) : undefined;
}

function fitting(value: unknown): unknown {
  if (typeof value === 'string') return fittingText(value);
  return Array.isArray(value) && value.some((item) => typeof item === 'string') ? value.map(fitting) : value;
}

function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => item === other[at]);
  }
  return one === other;
}
