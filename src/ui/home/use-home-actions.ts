import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapId } from '../../model/ids';
import { newMap } from '../../model/new-map';
import type { Outcome } from '../../model/outcome';
import type { Notice } from '../parts/toast';
import type { Removal } from '../past/keeper';
import type { KeptMap, OpenMap, OpenProblem, Reminder, SaveProblem, Shelf } from '../shelf';

type Titled = Pick<KeptMap, 'id' | 'title'>;

export type NotDone = OpenProblem | SaveProblem;

/** What one can do with the maps of this device, and what came of it. */
export function useHomeActions(shelf: Shelf, onOpen: (map: OpenMap) => void) {
  const { t } = useTranslation('home');
  const [problem, setProblem] = useState<NotDone>();
  const [notice, setNotice] = useState<Notice>();
  const [isOpening, setOpening] = useState(false);

  const tell = (outcome: { readonly ok: boolean; readonly problem?: NotDone }) => {
    setProblem(outcome.problem);
    return outcome.ok;
  };

  const opened = async (opening: () => Promise<OpenMap | undefined>) => {
    if (isOpening) return;
    setOpening(true);
    const map = await opening().catch(() => {
      setProblem('failed');
      return undefined;
    });
    setOpening(false);
    if (map) onOpen(map);
  };

  const openAs = (open: () => Promise<Outcome<OpenMap, OpenProblem>>) =>
    opened(async () => {
      const outcome = await open();
      tell(outcome);
      return outcome.ok ? outcome.value : undefined;
    });

  const putBack = async (id: MapId) => {
    setNotice(undefined);
    tell(await shelf.putBack(id));
  };

  const remove = async ({ id, title }: Titled) => {
    if (!tell(await shelf.remove(id))) return;
    const words = t('removed', { title: title || t('untitled', { ns: 'common' }) });
    setNotice({ words, onUndo: () => void putBack(id) });
  };

  const removeForGood = async ({ id, title }: Titled) => {
    if (!tell(await shelf.removeForGood(id))) return;
    setNotice({ words: t('forGoodDone', { ns: 'past', title: title || t('untitled', { ns: 'common' }) }) });
  };

  return {
    problem,
    notice,
    forgetProblem: () => setProblem(undefined),
    start: () => opened(() => shelf.add(newMap(new Date()), { blank: true })),
    startExample: () =>
      opened(async () => {
        const { exampleMap } = await import('./example-map');
        return shelf.add(exampleMap(t('example', { returnObjects: true }), new Date()));
      }),
    openAs,
    open: (id: MapId) => openAs(() => shelf.open(id)),
    rename: async ({ id }: KeptMap, title: string) => tell(await shelf.rename(id, title.trim())),
    duplicate: async ({ id, title }: KeptMap) => {
      const done = tell(await shelf.duplicate(id, title === '' ? t('copy') : t('copyOf', { title })));
      if (done) setNotice({ words: t('copied') });
    },
    remove,
    removeForGood,
    /** The map that was open; how it was called last is known only now. */
    removeLeft: ({ map, how }: Removal) => {
      const left = map.document.getState().map;
      return how === 'kept' ? remove(left) : removeForGood(left);
    },
    remind: async ({ id }: KeptMap, reminder: Reminder) => tell(await shelf.remind(id, reminder)),
    tellProblem: setProblem,
    endNotice: () => setNotice(undefined),
  };
}
