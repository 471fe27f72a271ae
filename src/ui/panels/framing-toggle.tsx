import { Move } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { frameBorders } from '../../model/frame-borders';
import { isFraming } from '../map/framing';
import { useMapRoom, useSession, useVersion } from '../map/map-room';
import { useOff } from '../parts/controls-off';
import styles from './frame-parts.module.css';

/** Lets hands move the borders of the frame on the map, as long as its panel is open. */
export function FramingToggle() {
  const { session } = useMapRoom();
  const { frame } = useVersion();
  const { t } = useTranslation('panel');
  const framing = useSession(isFraming);
  const hasBorders = frameBorders(frame).length > 0;
  useEffect(() => {
    if (!(framing && hasBorders)) session.setState({ framing: false });
  }, [session, framing, hasBorders]);
  useEffect(() => () => session.setState({ framing: false }), [session]);
  const off = useOff();
  const isOnMap = useSession(({ view }) => view === 'map');
  if (!(hasBorders && isOnMap)) return null;
  return (
    <div className={styles.framing}>
      <button
        type="button"
        aria-pressed={framing}
        aria-describedby="framing-ways"
        {...off}
        onClick={() =>
          session.setState({
            framing: !framing,
            reframed: undefined,
            tool: 'select',
            many: false,
            moving: undefined,
            connectFrom: undefined,
            preview: undefined,
          })
        }
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !framing) return;
          event.stopPropagation();
          session.setState({ framing: false });
        }}
      >
        <Move aria-hidden="true" size={18} />
        {t('frame.edit')}
      </button>
      <p id="framing-ways">{t('frame.ways')}</p>
    </div>
  );
}
