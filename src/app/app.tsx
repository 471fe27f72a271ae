import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Language } from '../i18n/words';
import { HomeScreen } from '../ui/home/home-screen';
import { UpdateNotice } from '../ui/home/update-notice';
import type { OpenMap, Shelf } from '../ui/shelf';
import { useScreenHistory } from './screen-history';
import type { Updates } from './updates';

const fetchMapScreen = () => import('../ui/map/map-screen');
const MapScreen = lazy(async () => ({ default: (await fetchMapScreen()).MapScreen }));

type Props = {
  readonly shelf: Shelf;
  readonly updates: Updates;
  readonly onLanguage: (language: Language) => void;
};

/** Home, or one open map. */
export function App({ shelf, updates, onLanguage }: Props) {
  const { i18n } = useTranslation();
  const [open, setOpen] = useState<OpenMap>();
  const updateReady = useStore(updates, ({ ready }) => ready);
  const language = { language: i18n.language as Language, onLanguage };

  const leave = useCallback(() => {
    open?.close();
    setOpen(undefined);
  }, [open]);
  const history = useScreenHistory({ shelf, open, onOpen: setOpen, onLeave: leave });
  useFetchingEarly();

  if (!open) {
    return (
      <>
        {updateReady && <UpdateNotice onTake={updates.take} />}
        <HomeScreen shelf={shelf} onOpen={history.enter} {...language} />
      </>
    );
  }
  return (
    <Suspense>
      <MapScreen key={open.document.getState().map.id} open={open} onHome={history.leave} {...language} />
    </Suspense>
  );
}

/** The map screen and its engine are fetched while the list is looked at, and run only when a map is opened. */
function useFetchingEarly(): void {
  useEffect(() => {
    const fetch = () => {
      // Failing to fetch early is no failure: opening a map fetches again, and tells.
      fetchMapScreen().catch(() => undefined);
    };
    const timer = setTimeout(fetch, 200);
    return () => clearTimeout(timer);
  }, []);
}
