import { useEffect, useMemo, useRef } from 'react';
import { announce } from '../announcing/announce';
import { sayingWhenNothing } from '../announcing/saying-when-nothing';
import { useAnnouncements } from '../announcing/use-announcements';
import { useSpeech } from '../announcing/use-speech';
import { useFileDrop } from '../files/use-file-drop';
import { Help } from '../help/help';
import { useKeyboardPlace } from '../keys/use-keyboard-place';
import { useMapKeys } from '../keys/use-map-keys';
import { useKeptDraft } from '../locking/use-kept-draft';
import { Panel } from '../panels/panel';
import { fetched } from '../parts/fetched';
import type { LanguageProps } from '../parts/language-choice';
import { onlyRead } from '../reading/only-read';
import { useReading } from '../reading/use-reading';
import type { OpenMap } from '../shelf';
import { FirstHint } from '../view/first-hint';
import { LookingBar } from '../view/looking-bar';
import { StageLegend } from '../view/stage-legend';
import { StepsBack } from '../view/steps-back';
import { useSettingsInSession } from '../view/use-settings-in-session';
import { followDocument } from './follow-document';
import { MapRoomContext, useDocument, useIsReading, useMapRoom, useSession } from './map-room';
import styles from './map-screen.module.css';
import { startMapSession } from './map-session';
import { MapStage } from './map-stage';
import { Said } from './said';
import { SaveProblem } from './save-status';
import { Preview, StageHint } from './stage-hint';
import { Toolbar } from './toolbar';
import { TopBar } from './top-bar';
import type { StageHandle } from './use-fitting';
import { ZoomButtons } from './zoom-buttons';

const ExportDialog = fetched(async () => (await import('../files/export-dialog')).ExportDialog);
const ListView = fetched(async () => (await import('../list/list-view')).ListView);
const NamesDialog = fetched(async () => (await import('./names-dialog')).NamesDialog);
const ReadingBar = fetched(async () => (await import('../reading/reading-bar')).ReadingBar);
const SpreadBar = fetched(async () => (await import('../view/spread-bar')).SpreadBar);

type Props = LanguageProps & {
  readonly open: OpenMap;
  readonly onHome: () => void;
  readonly onFile: (file: File) => void;
};

/** The map, the tools round it, and what is chosen. */
export function MapScreen({ open, ...rest }: Props) {
  const speech = useSpeech();
  const room = useMemo(() => {
    const { versions } = open.document.getState().map;
    const shown = versions.at(-1) ?? versions[0];
    const followed = followDocument(open.document);
    const document = sayingWhenNothing(followed.document, {
      toUndo: () => announce(speech.t('nothingToUndo', { ns: 'said' })),
      toRedo: () => announce(speech.t('nothingToRedo', { ns: 'said' })),
    });
    const session = startMapSession();
    const refuse = () => {
      const now = open.pen.state.getState();
      const text = speech.t(`pen.${('gone' in now && now.gone) || 'why'}`, { ns: 'map' });
      announce(text, 'assertive');
      session.setState({ said: { text, undo: false, isSaid: true, at: Date.now() } });
    };
    return {
      ...followed,
      ...onlyRead(document, session, refuse),
      refuse,
      halfDone: new Set<() => void>(),
      versionId: shown.id,
    };
  }, [open, speech]);
  return (
    <MapRoomContext value={room}>
      <Screen open={open} {...rest} />
    </MapRoomContext>
  );
}

function Screen({ open, onHome, onFile, ...language }: Props) {
  useFileDrop(onFile);
  const { session, versionId } = useMapRoom();
  const { map } = useDocument();
  const stage = useRef<StageHandle>(null);
  const frame = useRef<HTMLElement>(null);
  const exporting = useSession((state) => state.exporting);
  const pasted = useSession((state) => state.pasted);
  const spread = useSession((state) => state.spread);
  const isBusy = useSession(
    ({ tool, naming, moving }) => naming !== undefined || moving !== undefined || tool !== 'select',
  );
  useMapKeys(stage);
  useAnnouncements(open.saveState);
  useSettingsInSession(session);
  useKeptDraft(map.id);
  useWarningBeforeLoss(open);
  useReading(open);
  const isReading = useIsReading();
  const view = useSession((state) => state.view);
  const toKeyboardPlace = useKeyboardPlace(frame);
  return (
    <div className={styles.screen}>
      <StepsBack>
        <TopBar
          saveState={open.saveState}
          onHome={onHome}
          onExport={() => session.setState({ exporting: {} })}
          onSkip={toKeyboardPlace}
          {...language}
        />
      </StepsBack>
      {isReading ? <ReadingBar pen={open.pen} /> : <SaveProblem saveState={open.saveState} />}
      <main ref={frame} className={styles.main} data-busy={isBusy}>
        {view === 'list' ? (
          <>
            <ListView />
            <Preview />
          </>
        ) : (
          <>
            <MapStage handle={stage} />
            <LookingBar toMap={toKeyboardPlace} />
            <StepsBack>
              <Toolbar />
              {!isReading && <StageHint />}
              {!isReading && <FirstHint />}
            </StepsBack>
            <StageLegend />
            {spread && <SpreadBar spread={spread} />}
            <ZoomButtons stage={stage} />
          </>
        )}
        <Panel onLeave={toKeyboardPlace} />
        <Said />
      </main>
      <Help />
      {pasted !== undefined && <NamesDialog pasted={pasted} />}
      {exporting && (
        <ExportDialog
          map={map}
          version={versionId}
          screen={session.getState()}
          as={exporting.as}
          onClose={() => session.setState({ exporting: undefined })}
        />
      )}
    </div>
  );
}

/** The browser asks before the page is left while something is not on the disk. */
function useWarningBeforeLoss({ saveState, pen }: OpenMap): void {
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      const { at, ...now } = pen.state.getState();
      const isStored = at === 'here' ? saveState.getState().state === 'saved' : !('setAside' in now);
      if (!isStored) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [saveState, pen]);
}
