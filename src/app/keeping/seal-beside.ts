import { type Drawer, wordIn } from '../../storage/drawer';
import { nameIn, storageIn } from '../../storage/drawers';
import type { Failure } from '../../storage/failure';
import type { Storage } from '../../storage/storage';
import type { Name, Put, Reading, Stored } from '../../storage/values';
import type { Vault } from '../../vault/vault';
import { resealing } from './resealing';

type Side = { readonly drawer: Drawer; readonly vault: Vault };

/** Maps that are sealed at the same time. */
const atOnce = 8;

/** Sealed together with an entry or with a list of points; or not to be opened at all. */
const notAlone: ReadonlySet<string> = new Set(['header', 'record', 'restore', 'filler']);
const ofMaps: ReadonlySet<string> = new Set(['entry', 'points']);

/**
 * Seals what is in one drawer for another vault, in its drawer. Each call does what has changed since the one before,
 * and tells what must not change until the other vault is taken into use.
 */
export function sealBeside(storage: Storage, from: Side, to: Side): () => Promise<Reading<readonly Stored[]>> {
  const reseal = resealing({ storage: storageIn(from.drawer, storage), from: from.vault, to: to.vault });
  const beside = storageIn(to.drawer, storage);
  const done = new Map<string, number>();
  const made = new Map<string, Stored>();

  return async () => {
    const stored = await storage.stored();
    if (!stored.ok) return stored;
    const here = stored.value.flatMap((one) => within(from.drawer, one)).filter(({ kind }) => !notAlone.has(kind));
    const changed = here.filter((one) => done.get(keyOf(one)) !== one.revision);
    const maps = [...new Set(changed.filter(({ kind }) => ofMaps.has(kind)).map(({ of }) => of))];
    const others = changed.filter(({ kind }) => !ofMaps.has(kind));
    const work = [...maps.map((id) => () => reseal.map(id)), ...others.map((name) => () => reseal.one(name))];
    for (let at = 0; at < work.length; at += atOnce) {
      const written = await Promise.all(work.slice(at, at + atOnce).map(async (next) => put(await next())));
      for (const one of written) if (!one.ok) return one;
    }
    for (const one of here) done.set(keyOf(one), one.revision);
    const dropped = await dropGone(new Set(here.map(keyOf)));
    if (!dropped.ok) return dropped;
    const expects = [
      ...here.map((one) => nameIn(from.drawer, one)),
      ...[...made.values()].map((one) => nameIn(to.drawer, one)),
    ];
    return { ok: true, value: expects };
  };

  async function put(sealed: Reading<readonly Put[]>): Promise<Reading<undefined>> {
    if (!sealed.ok || sealed.value.length === 0) return sealed.ok ? nothing : sealed;
    const written = await beside.write({ puts: sealed.value });
    if (!written.ok) return asRead(written.problem);
    for (const { kind, of, revision } of sealed.value) {
      if (!notAlone.has(kind)) made.set(keyOf({ kind, of }), { kind, of, revision });
    }
    return nothing;
  }

  /** What was forgotten meanwhile. */
  async function dropGone(there: ReadonlySet<string>): Promise<Reading<undefined>> {
    const gone = [...made].filter(([key]) => !there.has(key));
    if (gone.length === 0) return nothing;
    const drops = gone.map(([, name]) => name);
    const records = drops.filter(({ kind }) => kind === 'entry').map(({ of }) => ({ kind: 'record', of }));
    const dropsUnder = drops.map(({ of }) => ({ kind: 'restore', of }));
    const dropped = await beside.write({ puts: [], drops: [...drops, ...records], dropsUnder });
    if (!dropped.ok) return asRead(dropped.problem);
    for (const [key] of gone) made.delete(key);
    return nothing;
  }
}

const within = (drawer: Drawer, one: Stored): readonly Stored[] => {
  const kind = wordIn(drawer, one.kind);
  return kind === undefined ? [] : [{ ...one, kind }];
};

const keyOf = ({ kind, of }: Name) => `${kind}/${of}`;
const nothing = { ok: true, value: undefined } as const;
const asRead = (problem: 'stale' | 'lost' | Failure) =>
  ({ ok: false, problem: problem === 'stale' || problem === 'lost' ? 'failed' : problem }) as const;
