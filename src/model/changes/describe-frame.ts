import type { AreaId, RingId } from '../ids';
import type { Centre, Version } from '../network-map';
import { type FieldsOf, withChanged, withFields } from './with-fields';

/** New words for the centre, for rings and for areas. A name of `undefined` brings the ready-made word back. */
export type DescribeFrame = {
  readonly verb: 'describeFrame';
  readonly centre?: FieldsOf<Centre, 'label' | 'emoji'>;
  readonly ring?: { readonly id: RingId; readonly name: string | undefined };
  readonly area?: { readonly id: AreaId; readonly name: string | undefined };
};

export function describeFrame(version: Version, { centre = {}, ring, area }: DescribeFrame): Version {
  const { frame } = version;
  const next = withFields(frame, {
    centre: withFields(frame.centre, centre),
    rings: ring ? withChanged(frame.rings, ring.id, (found) => withFields(found, { name: ring.name })) : frame.rings,
    areas: area ? withChanged(frame.areas, area.id, (found) => withFields(found, { name: area.name })) : frame.areas,
  });
  return next === frame ? version : { ...version, frame: next };
}
