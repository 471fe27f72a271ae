import type { NetworkMap, Version } from '../model/network-map';
import { versionOf } from '../model/version-of';
import type { LeavingKind } from './what-leaves';

/** What can be seen in a picture and left out of it. All the rest never gets into one. */
export const pictureKinds: readonly LeavingKind[] = [
  'title',
  'names',
  'tieWords',
  'ownWords',
  'notes',
  'support',
  'strain',
];

/** The map as a picture could show it: one point in time, with the notes on its sheet and none about people or ties. */
export function pictured(map: NetworkMap, version: Version['id']): NetworkMap {
  const { people, ties, ...rest } = versionOf(map, version);
  const only: Version = { ...rest, people: people.map(withoutNote), ties: ties.map(withoutNote) };
  return { ...map, versions: [only] };
}

function withoutNote<Thing extends { readonly note?: string }>({ note: _, ...rest }: Thing): Omit<Thing, 'note'> {
  return rest;
}
