import { type FocusEvent, useMemo, useState } from 'react';
import type { PersonId } from '../../model/ids';
import type { Version } from '../../model/network-map';
import type { Person } from '../../model/person';
import { inReadingOrder } from '../../model/questions/reading-order';

type Kept = { readonly row: string | undefined; readonly people: readonly Person[]; readonly ids: readonly PersonId[] };

/**
 * People in reading order, except that nobody changes places while one row is being worked on: a name is written to its
 * end, and a ring is chosen, before its row goes where it belongs.
 */
export function useHeldOrder(version: Version, language: string) {
  const reading = useMemo(() => inReadingOrder(version, language), [version, language]);
  const [row, setRow] = useState<string>();
  const [kept, setKept] = useState<Kept>({ row: undefined, people: reading, ids: [] });
  const isHeld = row !== undefined && kept.row === row;
  if (!isHeld && (kept.row !== row || kept.people !== reading)) {
    setKept({ row, people: reading, ids: reading.map(({ id }) => id) });
  }
  const people = useMemo(() => {
    const places = new Map(kept.ids.map((id, at) => [id, at]));
    const placeOf = ({ id }: Person) => places.get(id) ?? places.size;
    return isHeld ? [...reading].sort((one, other) => placeOf(one) - placeOf(other)) : reading;
  }, [isHeld, reading, kept]);
  return {
    people,
    focused: ({ target }: FocusEvent<HTMLElement>) => setRow(target.closest<HTMLElement>('[data-row]')?.dataset.row),
    left: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!currentTarget.contains(relatedTarget)) setRow(undefined);
    },
  };
}
