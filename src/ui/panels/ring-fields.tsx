import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addRing, mostRings, moveRing, removeRing, widenRing } from '../../model/frame-edits';
import { runIn, useMapRoom, useVersion } from '../map/map-room';
import { Button } from '../parts/button';
import { ringName } from '../parts/scene-words';
import { TextField } from './fields';
import styles from './frame-parts.module.css';
import { PartTools } from './part-tools';
import { useFrameEdits } from './use-frame-edits';

/** The rings from the inside out: their names, widths and order. */
export function RingFields() {
  const room = useMapRoom();
  const { rings } = useVersion().frame;
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const { edit, editAndSay, settle } = useFrameEdits();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={styles.parts} aria-label={t('frame.rings')}>
      <h3 ref={heading} tabIndex={-1}>
        {t('frame.rings')}
      </h3>
      {rings.length === 0 && <p className={styles.none}>{t('frame.noRings')}</p>}
      {rings.map((ring, at) => (
        <div key={ring.id} className={styles.part}>
          <TextField
            label={t('frame.ring', { number: at + 1 })}
            value={ring.name ?? ''}
            placeholder={ringName(signs, { id: ring.id })}
            onWrite={(name) =>
              runIn(room, { verb: 'describeFrame', ring: { id: ring.id, name: name || undefined } }, `ring ${ring.id}`)
            }
            onSettle={settle}
          />
          <PartTools
            name={ringName(signs, ring)}
            at={at}
            count={rings.length}
            share={ring.share}
            onMove={(by) => edit((frame) => moveRing(frame, ring.id, by))}
            onWiden={(share, joining) =>
              edit((frame) => widenRing(frame, ring.id, share), joining && `width ${ring.id}`)
            }
            onSettle={settle}
            onRemove={() => {
              heading.current?.focus();
              editAndSay(
                (frame) => removeRing(frame, ring.id),
                t('frame.ringRemoved', { name: ringName(signs, ring) }),
              );
            }}
          />
        </div>
      ))}
      {rings.length < mostRings && (
        <Button icon={<Plus aria-hidden="true" size={18} />} onPress={() => edit(addRing)}>
          {t('frame.addRing')}
        </Button>
      )}
    </section>
  );
}
