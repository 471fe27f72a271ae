import type { TFunction } from 'i18next';
import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { DocumentState } from '../../document/open-document';
import type { VersionChange } from '../../model/changes/change';
import type { VersionId } from '../../model/ids';
import type { Version } from '../../model/network-map';
import type { Person } from '../../model/person';
import type { TieEnd } from '../../model/tie';
import { versionOf } from '../../model/version-of';
import { centreName, type Signs } from '../parts/scene-words';
import type { Followed } from './follow-document';
import type { MapSession, MapSessionState } from './map-session';

/** Everything about the open map that its screen shares: the document, what is going on, and how names are said. */
export type MapRoom = Followed & {
  readonly session: MapSession;
  readonly versionId: VersionId;
  /** Says why nothing can be changed here. */
  readonly refuse: () => void;
  /** Each ends something that is half written on the sheet, so that it is not lost. */
  readonly halfDone: Set<() => void>;
};

export const MapRoomContext = createContext<MapRoom | undefined>(undefined);

export function useMapRoom(): MapRoom {
  const room = useContext(MapRoomContext);
  if (!room) throw new Error('This belongs inside the map screen.');
  return room;
}

export function useDocument(): DocumentState {
  const { seen } = useMapRoom();
  return useSyncExternalStore(seen.subscribe, seen.getState);
}

export function useVersion(): Version {
  const { versionId } = useMapRoom();
  const { map } = useDocument();
  return versionOf(map, versionId);
}

export function useSession<Part>(part: (state: MapSessionState) => Part): Part {
  return useStore(useMapRoom().session, part);
}

export function versionIn({ document, versionId }: MapRoom): Version {
  return versionOf(document.getState().map, versionId);
}

/** Another tab changes the map; here it is only read. */
export function useIsReading(): boolean {
  const { document } = useMapRoom();
  return useSyncExternalStore(document.subscribe, () => document.getState().isFollowing);
}

/** Runs a change on the version on the screen. Changes with the same `joining` word in a row are one undo step. */
export function runIn({ document, versionId }: MapRoom, change: VersionChange, joining?: string): boolean {
  return document.run({ ...change, version: versionId }, joining);
}

/** The name of an end of a tie as it is shown in lists and sentences. */
export function endName(version: Version, end: TieEnd, signs: Signs, common: TFunction<'common'>): string {
  if (end === 'centre') return centreName(signs, version.frame.centre);
  const group = version.groups.find(({ id }) => id === end);
  if (group) return group.name.trim() || signs('group.nameless', { ns: 'panel' });
  return version.people.find(({ id }) => id === end)?.name.trim() || common('nameless');
}

export function personName({ name }: Person, common: TFunction<'common'>): string {
  return name.trim() || common('nameless');
}
