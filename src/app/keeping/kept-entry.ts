import type { MapId } from '../../model/ids';
import type { OwnTemplate } from '../../model/own-template';
import type { KeptMap } from '../../ui/shelf';

/** What the list knows of a map. */
export type Summary = KeptMap & {
  /** ISO instant; the map can still be put back. */
  readonly removedAt?: string;
  /** ISO instant: when a start first found that it need not be kept any longer. */
  readonly dueSeenAt?: string;
  /** Nothing has been done to it since it was made. */
  readonly blank?: true;
};

/**
 * What is kept, sealed, of each map beside its record. Every save writes it, so that it names the one record that
 * belongs to it. Each map has one of its own: sealing the whole list at every change would cost more the more maps
 * there are.
 */
export type Entry = {
  readonly summary: Summary;
  /** The map's key, wrapped. */
  readonly key: string;
  readonly record: { readonly revision: number; readonly format: number; readonly hash: string };
};

/**
 * What should exist, sealed. It is written when maps come and go and when one is opened or closed, not at every
 * change; `maps` tells the least revision of each record, which shows that something older was put in its place.
 */
export type Manifest = {
  readonly maps: Readonly<Record<string, number>>;
  readonly lastOpened?: MapId;
  /** The revisions of all maps that were forgotten, summed: with those of the ones that are kept, all changes ever. */
  readonly gone?: number;
  /** This vault was made because all that was kept before had gone. It is told until a map is kept in it. */
  readonly startedAnew?: true;
};

export const noMaps: Manifest = { maps: {} };

/** `revisions`: how many changes there have been to the ones that go. */
export function withoutMaps(manifest: Manifest, ids: readonly string[], revisions: number): Manifest {
  const { maps, lastOpened, gone = 0, ...rest } = manifest;
  return {
    ...rest,
    ...(lastOpened !== undefined && !ids.includes(lastOpened) && { lastOpened }),
    maps: Object.fromEntries(Object.entries(maps).filter(([id]) => !ids.includes(id))),
    gone: gone + revisions,
  };
}

/** The templates of one's own, sealed together: they are few and small. */
export type Templates = { readonly templates: readonly OwnTemplate[] };

export const noTemplates: Templates = { templates: [] };
