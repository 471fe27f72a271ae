import { useTranslation } from 'react-i18next';
import { offeredWords } from '../../model/frame-words';
import { type Person, type SupportWay, supportWays } from '../../model/person';
import { runIn, useMapRoom, useVersion } from '../map/map-room';
import { useOff } from '../parts/controls-off';
import { supportName } from '../parts/scene-words';
import styles from './support-fields.module.css';

/** Each kind of support and which way it goes, as the person in the middle sees it. */
export function SupportFields({ person }: { readonly person: Person }) {
  const room = useMapRoom();
  const { frame } = useVersion();
  const off = useOff();
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const kinds = offeredWords(frame, 'support', Object.keys(person.support));
  return (
    <fieldset className={styles.support}>
      <legend>{t('support')}</legend>
      {kinds.map((kind) => (
        <label key={kind} data-said={person.support[kind] !== undefined}>
          <span>{supportName(signs, frame, kind)}</span>
          <select
            value={person.support[kind] ?? ''}
            {...off}
            onChange={({ target }) =>
              runIn(room, {
                verb: 'supportPerson',
                person: person.id,
                kind,
                way: target.value === '' ? null : (target.value as SupportWay),
              })
            }
          >
            <option value="">{t('noSupport')}</option>
            {supportWays.map((way) => (
              <option key={way} value={way}>
                {signs(`way.${way}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
