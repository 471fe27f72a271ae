import { Trash2, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { tokenShapes } from '../../scene/token-shapes';
import { endName, personName, useIsReading, useMapRoom, useSession, useVersion } from '../map/map-room';
import { nothing } from '../map/map-session';
import { useNameApart } from '../map/use-name-apart';
import { useRemoval } from '../map/use-removal';
import { Button } from '../parts/button';
import { ControlsOff } from '../parts/controls-off';
import { Drawing } from '../parts/drawing';
import { placeWords } from '../parts/scene-words';
import { CentrePanel } from './centre-panel';
import { FramePanel } from './frame-panel';
import { GroupPanel } from './group-panel';
import { NotePanel } from './note-panel';
import styles from './panel.module.css';
import { PersonPanel } from './person-panel';
import { SeveralPanel } from './several-panel';
import { TiePanel } from './tie-panel';

/** The side panel: what is chosen, edited live. It takes the focus only when it is called. */
export function Panel({ onLeave }: { readonly onLeave: () => void }) {
  const { session } = useMapRoom();
  const { t } = useTranslation('panel');
  const { t: common } = useTranslation('common');
  const calls = useSession((state) => state.panelCalls);
  const chosen = useSession((state) => state.chosen);
  const panel = useRef<HTMLElement>(null);
  const remove = useRemoval();
  const isReading = useIsReading();
  const content = usePanelContent();

  useEffect(() => {
    if (calls === 0) return;
    const { isNameWritten } = session.getState();
    session.setState({ isNameWritten: false });
    const fields = [...(panel.current?.querySelectorAll<HTMLElement>('input, select, textarea') ?? [])];
    const first = fields.findIndex((field) => field.matches('[data-first]'));
    const field = first < 0 ? undefined : fields[isNameWritten ? first + 1 : first];
    field?.focus();
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
  }, [calls, session]);

  if (!content) return null;
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onLeave();
  };
  const removable = chosen.kind !== 'centre' && chosen.kind !== 'frame';
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Esc leaves the panel from any of its fields.
    <aside ref={panel} className={styles.panel} aria-label={t('details')} onKeyDown={pressed}>
      <header>
        {content.picture}
        <div>
          <h2 className={styles.title}>{content.title}</h2>
          {content.under && <p className={styles.under}>{content.under}</p>}
        </div>
        <Button
          look="quiet"
          aria-label={common('close')}
          icon={<X aria-hidden="true" size={20} />}
          onPress={() => {
            onLeave();
            session.setState({ chosen: nothing, preview: undefined });
          }}
        />
      </header>
      <div key={content.key} className={styles.fields}>
        <ControlsOff value={isReading}>
          {content.fields}
          {removable && (
            <Button look="plain" icon={<Trash2 aria-hidden="true" size={18} />} onPress={remove}>
              {common('delete')}
            </Button>
          )}
        </ControlsOff>
      </div>
    </aside>
  );
}

const tokenBox = { left: -32, top: -32, right: 32, bottom: 32 };

function usePanelContent() {
  const version = useVersion();
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  const chosen = useSession((state) => state.chosen);
  const nameOf = useNameApart();
  if (chosen.kind === 'centre') {
    const title = endName(version, 'centre', signs, common);
    return { key: 'centre', title, under: t('centre'), fields: <CentrePanel /> };
  }
  if (chosen.kind === 'frame') return { key: 'frame', title: t('frame.title'), fields: <FramePanel /> };
  if (chosen.kind === 'tie') {
    const tie = version.ties.find(({ id }) => id === chosen.id);
    if (!tie) return undefined;
    const title = tie.between.map(nameOf).join(' – ');
    return { key: tie.id, title, under: t('tie'), fields: <TiePanel tie={tie} /> };
  }
  if (chosen.kind === 'group') {
    const group = version.groups.find(({ id }) => id === chosen.id);
    if (!group) return undefined;
    const under = [signs(`groupKind.${group.kind}`), common('people', { count: group.members.length })].join(', ');
    return {
      key: group.id,
      title: group.name.trim() || t('group.nameless'),
      under,
      fields: <GroupPanel group={group} />,
    };
  }
  if (chosen.kind === 'note') {
    const note = version.notes.find(({ id }) => id === chosen.id);
    if (!note) return undefined;
    return { key: note.id, title: capital(signs(`noteKind.${note.kind}`)), fields: <NotePanel note={note} /> };
  }
  if (chosen.kind !== 'people') return undefined;
  const people = version.people.filter(({ id }) => chosen.ids.includes(id));
  const [only, ...others] = people;
  if (!only) return undefined;
  if (others.length > 0) {
    return { key: 'several', title: t('several', { count: people.length }), fields: <SeveralPanel people={people} /> };
  }
  const under = placeWords(signs, version.frame, only.place);
  const colour = version.frame.areas.find(({ id }) => id === only.place.area)?.colour;
  const picture = <Drawing className={styles.token} shapes={tokenShapes(only, colour)} box={tokenBox} />;
  return { key: only.id, title: personName(only, common), under, picture, fields: <PersonPanel person={only} /> };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
