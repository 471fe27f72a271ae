import { useTranslation } from 'react-i18next';
import { QualityChips } from '../panels/quality-chips';
import { Button } from '../parts/button';
import { useSettings } from '../settings';
import { isFraming } from './framing';
import { FramingGuide } from './framing-guide';
import { makeGroup } from './make-group';
import { useMapRoom, useSession } from './map-room';
import { chosenPeople, type MapSessionState } from './map-session';
import { MoveGuide } from './move-guide';
import { ToolHint } from './stage-hint';
import styles from './toolbar.module.css';

/** Beside the tools: what the one in hand waits for and what it asks. */
export function ToolGuide() {
  const { session } = useMapRoom();
  const { t } = useTranslation('map');
  const tool = useSession((state) => state.tool);
  const many = useSession((state) => state.many);
  const moving = useSession((state) => state.moving);
  const penMode = useSession((state) => state.penMode);
  const framing = useSession(isFraming);
  const [{ letterKeys }] = useSettings();
  const set = (part: Partial<MapSessionState>) => session.setState(part);
  return (
    <div className={styles.guide}>
      {penMode && (
        <Button look="main" onPress={() => set({ penMode: false })}>
          {t('leavePenMode')}
        </Button>
      )}
      {moving && <MoveGuide moving={moving} />}
      {framing && <FramingGuide />}
      {!moving && (tool !== 'select' || many) && <ToolHint />}
      {!moving && !framing && tool === 'select' && (
        <>
          <button type="button" className={styles.toggle} aria-pressed={many} onClick={() => set({ many: !many })}>
            {t('many')}
          </button>
          <button
            type="button"
            className={styles.toggle}
            aria-keyshortcuts={letterKeys ? 'H' : undefined}
            onClick={() => set({ finding: { what: 'person' } })}
          >
            {t('find.button')}
          </button>
        </>
      )}
      {tool === 'add' && (
        <Button look="plain" onPress={() => set({ pasted: '' })}>
          {t('pasteNames')}
        </Button>
      )}
      {tool === 'connect' && <NewTieQualities />}
      {tool === 'group' && <GroupDone />}
    </div>
  );
}

function NewTieQualities() {
  const { session } = useMapRoom();
  const { t } = useTranslation('map');
  const qualities = useSession((state) => state.qualities);
  return (
    <QualityChips
      label={t('newTieQualities')}
      qualities={qualities}
      onChange={(next) => session.setState({ qualities: next })}
    />
  );
}

function GroupDone() {
  const room = useMapRoom();
  const { t } = useTranslation('map');
  const people = useSession(chosenPeople);
  return (
    <>
      {people.length > 0 && <p>{t('menu.several', { count: people.length })}</p>}
      <Button look="main" isDisabled={people.length === 0} onPress={() => makeGroup(room, people)}>
        {t('done')}
      </Button>
    </>
  );
}
