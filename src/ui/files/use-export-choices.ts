import { useState } from 'react';
import type { LeavingKind } from '../../files/what-leaves';
import type { Language } from '../../i18n/words';
import type { MapId } from '../../model/ids';

export type ExportFormat = 'png' | 'svg' | 'file';

/** What was chosen in *Vie*. A picture and a file have ticks of their own; a single word is unticked in both. */
export type ExportChoices = {
  readonly format: ExportFormat;
  readonly scale: 2 | 4;
  /** A file of a map is encrypted, unless somebody has said otherwise. */
  readonly isSealed: boolean;
  /** Of a picture, when it is another than that of the screen. */
  readonly language?: Language;
  readonly unticked: Readonly<Record<'picture' | 'file', ReadonlySet<LeavingKind>>>;
  readonly without: ReadonlySet<string>;
};

const atFirst: ExportChoices = {
  format: 'png',
  scale: 2,
  isSealed: true,
  unticked: { picture: new Set(['quotations', 'notes', 'strain']), file: new Set() },
  without: new Set(),
};

/** Half-made choices, so that they are still there when the dialog is opened again. Kept in memory only. */
const halfMade = new Map<MapId, ExportChoices>();

/** `wanted` is the form that was asked for before. */
export function useExportChoices(map: MapId, wanted?: ExportFormat) {
  const [choices, setChoices] = useState(() => {
    const former = halfMade.get(map) ?? atFirst;
    return wanted ? { ...former, format: wanted } : former;
  });
  const change = (changed: Partial<ExportChoices>) => {
    const next = { ...choices, ...changed };
    halfMade.set(map, next);
    setChoices(next);
  };
  return [choices, change] as const;
}

/** The set with one thing put in or taken out. */
export function toggled<Thing>(set: ReadonlySet<Thing>, thing: Thing): ReadonlySet<Thing> {
  const next = new Set(set);
  if (!next.delete(thing)) next.add(thing);
  return next;
}
