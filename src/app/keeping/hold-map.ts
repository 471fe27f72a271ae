import { openDocument } from '../../document/open-document';
import type { NetworkMap } from '../../model/network-map';
import type { HeldAs, HeldMap } from './held-map';
import { keepSaving } from './save-loop';
import type { Saved } from './sealed-shelf';
import { summaryOf } from './summary';
import { type PenWork, tabPen } from './tab-pen';

type Work = {
  readonly save: (held: HeldMap, map: NetworkMap) => Promise<Saved>;
  readonly saved: () => void;
  readonly memoryOnly: () => boolean;
  readonly now: () => Date;
  readonly pauses: readonly number[];
  readonly pens: PenWork;
};

/** A map in memory, ready to be changed; nothing of it is stored before its pen leads. */
export function holdMap(map: NetworkMap, { isKept, isBlank }: HeldAs, work: Work): HeldMap {
  const { save, saved, memoryOnly, now, pauses, pens } = work;
  const document = openDocument(map, now);
  const saving = keepSaving({ document, memoryOnly, pauses, saved, save: (current) => save(held, current) });
  const opened = isKept ? map : undefined;
  const pen = tabPen({ id: map.id, document, saving }, pens);
  const held: HeldMap = { document, saving, pen, madeBlank: isBlank, opened, summaryOf, users: 1 };
  return held;
}
