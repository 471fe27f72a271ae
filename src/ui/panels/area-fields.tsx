import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addArea, mostAreas, moveArea, recolourArea, removeArea, widenArea } from '../../model/frame-edits';
import { type AreaColour, areaColours } from '../../model/network-map';
import type { Shape } from '../../scene/shapes';
import { runIn, useMapRoom, useVersion } from '../map/map-room';
import { Button } from '../parts/button';
import { Drawing } from '../parts/drawing';
import { areaName } from '../parts/scene-words';
import emojiStyles from './emoji-field.module.css';
import { Chips, TextField } from './fields';
import styles from './frame-parts.module.css';
import { PartTools } from './part-tools';
import { useFrameEdits } from './use-frame-edits';

/** The areas clockwise from the top: their names, colours, widths and order. */
export function AreaFields() {
  const room = useMapRoom();
  const { areas } = useVersion().frame;
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const { edit, editAndSay, settle } = useFrameEdits();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={styles.parts} aria-label={t('frame.areas')}>
      <h3 ref={heading} tabIndex={-1}>
        {t('frame.areas')}
      </h3>
      {areas.length === 0 && <p className={styles.none}>{t('frame.noAreas')}</p>}
      {areas.map((area, at) => (
        <div key={area.id} className={styles.part}>
          <TextField
            label={t('frame.area', { number: at + 1 })}
            value={area.name ?? ''}
            placeholder={areaName(signs, { id: area.id, colour: area.colour })}
            onWrite={(name) =>
              runIn(room, { verb: 'describeFrame', area: { id: area.id, name: name || undefined } }, `area ${area.id}`)
            }
            onSettle={settle}
          />
          <PartTools
            name={areaName(signs, area)}
            at={at}
            count={areas.length}
            share={area.share}
            onMove={(by) => edit((frame) => moveArea(frame, area.id, by))}
            onWiden={(share, joining) =>
              edit((frame) => widenArea(frame, area.id, share), joining && `width ${area.id}`)
            }
            onSettle={settle}
            onRemove={() => {
              heading.current?.focus();
              editAndSay(
                (frame) => removeArea(frame, area.id),
                t('frame.areaRemoved', { name: areaName(signs, area) }),
              );
            }}
          />
          <details className={emojiStyles.emoji}>
            <summary>
              <span>{t('frame.colour')}</span>
              <span className={styles.colour}>
                <ColourSign colour={area.colour} />
                {t(`colour.${area.colour}`)}
              </span>
            </summary>
            <div className={emojiStyles.open}>
              <Chips
                isLabelQuiet
                label={t('frame.colour')}
                choices={areaColours.map((value) => ({
                  value,
                  words: t(`colour.${value}`),
                  picture: <ColourSign colour={value} />,
                }))}
                isOn={(colour) => colour === area.colour}
                onToggle={(colour) => edit((frame) => recolourArea(frame, area.id, colour))}
              />
            </div>
          </details>
        </div>
      ))}
      {areas.length < mostAreas && (
        <Button icon={<Plus aria-hidden="true" size={18} />} onPress={() => edit(addArea)}>
          {t('frame.addArea')}
        </Button>
      )}
    </section>
  );
}

function ColourSign({ colour }: { readonly colour: AreaColour }) {
  const swatch: Shape = { shape: 'circle', at: { x: 0, y: 0 }, radius: 9, fill: `area-${colour}` };
  return (
    <span className={styles.swatch}>
      <Drawing shapes={[swatch]} box={{ left: -10, top: -10, right: 10, bottom: 10 }} />
    </span>
  );
}
