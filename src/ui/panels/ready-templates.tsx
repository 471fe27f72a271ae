import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { templateFrame, templateKeys } from '../../model/frames';
import type { Frame } from '../../model/network-map';
import { onFrame } from '../../model/switch-frame';
import { thumbnailOf } from '../../scene/thumbnail';
import { useMapRoom, useSession, useVersion } from '../map/map-room';
import { TemplatePicture } from './template-picture';
import styles from './templates.module.css';

/** The ready-made templates with one's own people on each. */
export function ReadyTemplates() {
  const { session } = useMapRoom();
  const version = useVersion();
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const preview = useSession((state) => state.preview);
  const current = currentTemplate(version.frame);
  const templates = useMemo(
    () => templateKeys.map((key) => ({ key, picture: thumbnailOf(onFrame(version, templateFrame(key))) })),
    [version],
  );
  return (
    <section className={styles.templates} aria-label={t('frame.templates')}>
      <h3>{t('frame.templates')}</h3>
      <p className={styles.kept}>{t('frame.kept')}</p>
      <ul>
        {templates.map(({ key, picture }) => (
          <li key={key}>
            <TemplatePicture
              picture={picture}
              name={signs(`template.${key}`)}
              isPressed={key === (preview ?? current)}
              isNow={key === current}
              onPress={() => session.setState({ preview: key === current ? undefined : key })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The template that the frame still is, apart from names. */
function currentTemplate(frame: Frame) {
  const parts = ({ areas, rings }: Frame) => [...areas, ...rings].map(({ id, share }) => `${id} ${share ?? 1}`).join();
  return templateKeys.find((key) => parts(templateFrame(key)) === parts(frame));
}
