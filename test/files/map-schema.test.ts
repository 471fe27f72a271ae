import type { InferOutput } from 'valibot';
import { expectTypeOf, it } from 'vitest';
import type { mapSchema } from '../../src/files/map-schema';
import type { NetworkMap } from '../../src/model/network-map';

/** The same type without its `readonly`, which a schema does not know. */
type Thawed<Type> = Type extends string | number | boolean | null
  ? Type
  : { -readonly [Key in keyof Type]: Thawed<Type[Key]> };

it('The file format has a place for everything a map is, and for nothing else', () => {
  expectTypeOf<Thawed<InferOutput<typeof mapSchema>>>().toEqualTypeOf<Thawed<NetworkMap>>();
});
