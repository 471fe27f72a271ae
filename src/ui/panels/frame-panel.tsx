import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { templateFrame, templateKeys } from '../../model/frames';
import { onFrame } from '../../model/switch-frame';
import { thumbnailOf } from '../../scene/thumbnail';
import { runIn, useMapRoom, useSession, useVersion } from '../map/map-room';
import { Drawing } from '../parts/drawing';
import { areaName, ringName } from '../parts/scene-words';
import { CentreName } from './centre-name';
import { TextField } from './fields';
import styles from './templates.module.css';

/** The names on the sheet, and the ready-made templates with one's own people on each. */
export function FramePanel() {
  const room = useMapRoom();
  const version = useVersion();
  const { frame } = version;
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const preview = useSession((state) => state.preview);
  const current = currentTemplate(frame);
  const templates = useMemo(
    () => templateKeys.map((key) => ({ key, picture: thumbnailOf(onFrame(version, templateFrame(key))) })),
    [version],
  );
  const { settle } = room.document;
  return (
    <>
      <section className={styles.templates} aria-label={t('frame.templates')}>
        <h3>{t('frame.templates')}</h3>
        <p className={styles.kept}>{t('frame.kept')}</p>
        <ul>
          {templates.map(({ key, picture: { shapes, reach } }) => (
            <li key={key}>
              <button
                type="button"
                aria-pressed={key === (preview ?? current)}
                onClick={() => room.session.setState({ preview: key === current ? undefined : key })}
              >
                <Drawing shapes={shapes} box={{ left: -reach, top: -reach, right: reach, bottom: reach }} />
                <span>{signs(`template.${key}`)}</span>
                {key === current && <small className={styles.now}>{t('frame.now')}</small>}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <CentreName />
      {frame.areas.length > 0 && <h3>{t('frame.areas')}</h3>}
      {frame.areas.map((area, at) => (
        <TextField
          key={area.id}
          label={t('frame.area', { number: at + 1 })}
          value={area.name ?? ''}
          placeholder={areaName(signs, { id: area.id, colour: area.colour })}
          onWrite={(name) =>
            runIn(room, { verb: 'describeFrame', area: { id: area.id, name: name || undefined } }, `area ${area.id}`)
          }
          onSettle={settle}
        />
      ))}
      {frame.rings.length > 0 && <h3>{t('frame.rings')}</h3>}
      {frame.rings.map((ring, at) => (
        <TextField
          key={ring.id}
          label={t('frame.ring', { number: at + 1 })}
          value={ring.name ?? ''}
          placeholder={ringName(signs, { id: ring.id })}
          onWrite={(name) =>
            runIn(room, { verb: 'describeFrame', ring: { id: ring.id, name: name || undefined } }, `ring ${ring.id}`)
          }
          onSettle={settle}
        />
      ))}
    </>
  );
}

function currentTemplate(frame: ReturnType<typeof templateFrame>) {
  const ids = ({ areas, rings }: typeof frame) => [...areas, ...rings].map(({ id }) => id).join(' ');
  return templateKeys.find((key) => ids(templateFrame(key)) === ids(frame));
}
