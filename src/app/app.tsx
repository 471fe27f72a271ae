import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { fileName } from '../files/file-name';
import type { Language } from '../i18n/words';
import { dayOf } from '../model/new-map';
import { saveFile } from '../ui/files/save-file';
import { HomeScreen } from '../ui/home/home-screen';
import { UpdateNotice } from '../ui/home/update-notice';
import { useRestoredSaid } from '../ui/home/use-restored-said';
import { TemplateShelfContext } from '../ui/panels/template-shelf';
import { AllWords } from '../ui/parts/all-words';
import { fetched } from '../ui/parts/fetched';
import { KeeperContext, type Removal } from '../ui/past/keeper';
import type { OpenMap, Shelf } from '../ui/shelf';
import { FailureBoundary } from './failure-boundary';
import { useScreenHistory } from './screen-history';
import type { Updates } from './updates';
import { useAskingToPersist } from './use-asking-to-persist';

const MapScreen = fetched(async () => (await import('../ui/map/map-screen')).MapScreen);

type Props = {
  readonly shelf: Shelf;
  readonly updates: Updates;
  readonly onLanguage: (language: Language) => void;
};

/** Home, or one open map. */
export function App({ shelf, updates, onLanguage }: Props) {
  const { i18n } = useTranslation();
  const [open, setOpen] = useState<OpenMap>();
  const [dropped, setDropped] = useState<File>();
  const [removal, setRemoval] = useState<Removal>();
  const updateReady = useStore(updates, ({ ready }) => ready);
  useRestoredSaid(shelf);
  useAskingToPersist(shelf, open);
  const language = { language: i18n.language as Language, onLanguage };

  const leave = useCallback(() => {
    // It ends by itself: what cannot be stored stays in memory and is tried again.
    void open?.close();
    setOpen(undefined);
  }, [open]);
  const history = useScreenHistory({ shelf, open, onOpen: setOpen, onLeave: leave });

  const save = open && (() => void saveMap(open));

  const enter = (map: OpenMap) => {
    setDropped(undefined);
    setRemoval(undefined);
    history.enter(map);
  };
  const leaveWith = (file: File) => {
    setDropped(file);
    history.leave();
  };
  const swap = (map: OpenMap) => {
    void open?.close();
    setOpen(map);
  };
  const leaveRemoving = (how: Removal['how']) => {
    setRemoval(open && { map: open, how });
    history.leave();
  };

  if (!open) {
    return (
      <FailureBoundary onSave={undefined}>
        {updateReady && <UpdateNotice onTake={updates.take} />}
        <HomeScreen shelf={shelf} onOpen={enter} dropped={dropped} removal={removal} {...language} />
      </FailureBoundary>
    );
  }
  return (
    <FailureBoundary onSave={save}>
      <AllWords>
        <TemplateShelfContext value={shelf}>
          <KeeperContext value={{ shelf, onSwap: swap, onRemove: leaveRemoving }}>
            <MapScreen
              key={open.document.getState().map.id}
              open={open}
              onHome={history.leave}
              onFile={leaveWith}
              {...language}
            />
          </KeeperContext>
        </TemplateShelfContext>
      </AllWords>
    </FailureBoundary>
  );
}

async function saveMap({ document }: OpenMap): Promise<void> {
  const { mapFileText } = await import('../files/map-file');
  saveFile(new Blob([mapFileText(document.getState().map)]), fileName('verkosto.json', dayOf(new Date())));
}
