import fc from 'fast-check';

/** A record in which each key may be left out, as optional fields of the model are. */
export function recordOf<Whole extends object>(
  fields: {
    [Key in keyof Whole]: fc.Arbitrary<Whole[Key]>;
  },
): fc.Arbitrary<Partial<Whole>> {
  return fc.record(fields, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Partial<Whole>>;
}
