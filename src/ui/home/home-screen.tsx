import { FolderOpen, Plus, Sprout } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Language } from '../../i18n/words';
import { FileButton } from '../files/file-button';
import { useFileDrop } from '../files/use-file-drop';
import { StatementButton } from '../help/statement-button';
import { Button } from '../parts/button';
import { fetched } from '../parts/fetched';
import { Toast } from '../parts/toast';
import type { Removal } from '../past/keeper';
import { MayBeCleared } from '../settings/may-be-cleared';
import type { OpenMap, Shelf } from '../shelf';
import { EmptyHome } from './empty-home';
import { HomeHead } from './home-head';
import styles from './home-screen.module.css';
import { HomeTrouble } from './home-trouble';
import { MapList } from './map-list';
import { MapSearch } from './map-search';
import { mapsFound } from './maps-found';
import { RemovedLink } from './removed-link';
import { useHomeActions } from './use-home-actions';
import { useUndoKey } from './use-undo-key';

const BackupNote = fetched(async () => (await import('../backup/backup-note')).BackupNote);
const OpenFileDialog = fetched(async () => (await import('../files/open-file-dialog')).OpenFileDialog);

type Props = {
  readonly shelf: Shelf;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onOpen: (map: OpenMap) => void;
  /** A file that was dropped on an open map: it is looked at here, where nothing is open. */
  readonly dropped?: File | undefined;
  /** What was asked for on an open map that has been left. */
  readonly removal?: Removal | undefined;
};

/** *Kartat*: all maps kept on this device. */
export function HomeScreen({ shelf, language, onLanguage, onOpen, dropped, removal }: Props) {
  const { t } = useTranslation('home');
  const list = useStore(shelf.maps);
  const { health, entries } = list;
  const actions = useHomeActions(shelf, onOpen);
  const [sought, setSought] = useState('');
  const [file, setFile] = useState(dropped);
  const heading = useRef<HTMLHeadingElement>(null);
  const isOver = useFileDrop(setFile);
  const removeAsked = useEffectEvent(actions.removeLeft);
  useEffect(() => {
    if (removal) void removeAsked(removal);
  }, [removal]);
  useUndoKey(actions.notice?.onUndo);

  const toHeading = () => heading.current?.focus();
  const isEmpty = entries.length === 0 && health !== 'loading';
  return (
    <div className={styles.home}>
      <HomeHead language={language} onLanguage={onLanguage} />
      <main className={styles.main}>
        <div className={styles.top}>
          <h1 ref={heading} tabIndex={-1} className={styles.heading}>
            {t('maps')}
          </h1>
          <div className={styles.actions}>
            {entries.length > 0 && (
              <Button look="main" icon={<Plus size={20} aria-hidden="true" />} onPress={() => void actions.start()}>
                {t('newMap')}
              </Button>
            )}
            <FileButton icon={<FolderOpen size={18} aria-hidden="true" />} onFile={setFile}>
              {t('openFile')}
            </FileButton>
            <Button icon={<Sprout size={18} aria-hidden="true" />} onPress={() => void actions.startExample()}>
              {t('exampleMap')}
            </Button>
          </div>
        </div>
        <HomeTrouble list={list} notDone={actions.problem} onClose={actions.forgetProblem} />
        {entries.length > 0 && <MayBeCleared />}
        {entries.length > 1 && (
          <MapSearch sought={sought} found={mapsFound(entries, sought).length} onSeek={setSought} />
        )}
        {health === 'loading' && <p className={styles.quiet}>{t('loading')}</p>}
        {isEmpty && <EmptyHome isKept={health !== 'memoryOnly'} onNew={() => void actions.start()} />}
        <MapList
          maps={entries.length > 1 ? mapsFound(entries, sought) : entries}
          shelf={shelf}
          onOpen={({ id }) => void actions.open(id)}
          onOpenAs={(open) => void actions.openAs(open)}
          onRename={(map, title) => void actions.rename(map, title)}
          onDuplicate={(map) => void actions.duplicate(map)}
          onRemind={(map, reminder) => void actions.remind(map, reminder)}
          onRemove={(map) => void actions.remove(map).then(toHeading)}
          onRemoveForGood={(map) => void actions.removeForGood(map).then(toHeading)}
          onProblem={actions.tellProblem}
        />
        <BackupNote shelf={shelf} />
      </main>
      <footer className={styles.foot}>
        <RemovedLink shelf={shelf} onOpen={actions.endNotice} />
        <StatementButton />
      </footer>
      {isOver && <p className={styles.drop}>{t('dropHere')}</p>}
      {file && <OpenFileDialog shelf={shelf} file={file} onOpen={onOpen} onClose={() => setFile(undefined)} />}
      <Toast notice={actions.notice} onEnd={actions.endNotice} />
    </div>
  );
}
