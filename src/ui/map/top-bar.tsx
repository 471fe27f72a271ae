import { ArrowLeft, LayoutTemplate, Redo2, Share, Undo2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LockButton } from '../door/lock-button';
import { HelpButton } from '../help/help-button';
import { SkipLinks } from '../keys/skip-links';
import { ViewSwitch } from '../list/view-switch';
import { asWritten } from '../parts/as-written';
import { BarWord } from '../parts/bar-word';
import { Button } from '../parts/button';
import { ControlsOff, off } from '../parts/controls-off';
import { LanguageChoice, type LanguageProps } from '../parts/language-choice';
import { withControl } from '../parts/shortcuts';
import { MapMenuButton } from '../past/map-menu-button';
import type { OpenMap } from '../shelf';
import { HideButton } from '../view/hide-button';
import { ShownButton } from '../view/shown-button';
import { useDocument, useIsReading, useMapRoom, useSession } from './map-room';
import { nothing } from './map-session';
import { SaveStatus } from './save-status';
import { takeTool } from './take-tool';
import styles from './top-bar.module.css';

type Props = LanguageProps & {
  readonly saveState: OpenMap['saveState'];
  readonly onHome: () => void;
  readonly onExport: () => void;
  /** Past the bar, to where the keyboard last was. */
  readonly onSkip: () => void;
};

export function TopBar({ saveState, onHome, onExport, onSkip, ...language }: Props) {
  const room = useMapRoom();
  const isReading = useIsReading();
  const { document, session } = room;
  const { map, past, future } = useDocument();
  const { t } = useTranslation('map');
  const { t: common } = useTranslation('common');
  const { t: files } = useTranslation('files');
  const frameOpen = useSession(({ chosen }) => chosen.kind === 'frame');
  const before = useRef(map.title);
  // On a phone a tool in the hand leaves no room for the panel: it is put down.
  const openFrame = () => {
    if (!frameOpen) takeTool(room, 'select');
    session.setState({ chosen: frameOpen ? nothing : { kind: 'frame' }, preview: undefined });
  };
  return (
    <header className={styles.bar}>
      <SkipLinks onArrive={onSkip} />
      <Button
        look="quiet"
        aria-label={t('backToMaps')}
        icon={<ArrowLeft aria-hidden="true" size={20} />}
        onPress={onHome}
      />
      <h1 className="visually-hidden">{map.title || common('untitled')}</h1>
      <div className={styles.name}>
        <input
          className={styles.title}
          aria-label={t('mapName')}
          placeholder={common('untitled')}
          value={map.title}
          {...asWritten}
          maxLength={200}
          {...(isReading ? off : undefined)}
          readOnly={isReading}
          onFocus={() => {
            before.current = map.title;
          }}
          onChange={({ target }) => document.run({ verb: 'renameMap', title: target.value }, 'title')}
          onBlur={document.settle}
          onKeyDown={(event) => {
            if (event.key === 'Escape') document.run({ verb: 'renameMap', title: before.current }, 'title');
            if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
          }}
        />
        {!isReading && <SaveStatus saveState={saveState} />}
      </div>
      <ControlsOff value={isReading}>
        <div className={styles.history}>
          <Button
            look="quiet"
            aria-label={common('undo')}
            aria-keyshortcuts={withControl('Z')}
            isDisabled={past.length === 0 && !isReading}
            icon={<Undo2 aria-hidden="true" size={20} />}
            onPress={() => document.undo()}
          />
          <Button
            look="quiet"
            aria-label={common('redo')}
            aria-keyshortcuts={withControl('Shift+Z', 'Y')}
            isDisabled={future.length === 0 && !isReading}
            icon={<Redo2 aria-hidden="true" size={20} />}
            onPress={() => document.redo()}
          />
          <MapMenuButton />
        </div>
      </ControlsOff>
      <div className={styles.onlyWide}>
        <LanguageChoice {...language} />
        <HelpButton />
      </div>
      <div className={styles.views}>
        <ViewSwitch />
      </div>
      <div className={styles.lock}>
        <LockButton />
      </div>
      <HideButton />
      <Button
        look="plain"
        aria-expanded={frameOpen}
        icon={<LayoutTemplate aria-hidden="true" size={18} />}
        onPress={openFrame}
      >
        <BarWord>{t('frame')}</BarWord>
      </Button>
      <ShownButton {...language} />
      <Button look="main" icon={<Share aria-hidden="true" size={18} />} onPress={onExport}>
        <BarWord>{files('export')}</BarWord>
      </Button>
    </header>
  );
}
