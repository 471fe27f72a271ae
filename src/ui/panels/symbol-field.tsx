import { useTranslation } from 'react-i18next';
import { offeredWords } from '../../model/frame-words';
import { type Person, type SymbolShape, symbolShapes } from '../../model/person';
import { runIn, useMapRoom, useVersion } from '../map/map-room';
import { symbolName } from '../parts/scene-words';
import styles from './emoji-field.module.css';
import { Chips } from './fields';
import { SymbolSign } from './symbol-sign';

const none = 'none';

/** A shape in the token, whose meaning people name themselves. */
export function SymbolField({ person }: { readonly person: Person }) {
  const room = useMapRoom();
  const { frame } = useVersion();
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const { symbol, emoji } = person;
  const offered = offeredWords(frame, 'symbols', symbol ? [symbol] : []);
  const shapes = symbolShapes.filter((shape) => offered.includes(shape));
  return (
    <details className={styles.emoji}>
      <summary>
        <span>{t('symbol')}</span>
        <span>{symbol ? symbolName(signs, frame, symbol) : t('noSymbol')}</span>
      </summary>
      <div className={styles.open}>
        <Chips<SymbolShape | typeof none>
          isLabelQuiet
          label={t('symbol')}
          choices={[
            { value: none, words: t('noSymbol') },
            ...shapes.map((value) => ({
              value,
              words: symbolName(signs, frame, value),
              picture: <SymbolSign symbol={value} />,
            })),
          ]}
          isOn={(value) => value === (symbol ?? none)}
          onToggle={(value) =>
            runIn(room, {
              verb: 'describePerson',
              person: person.id,
              set: { symbol: value === none ? undefined : value },
            })
          }
        />
        {emoji && symbol && <p className={styles.hint}>{t('symbolHint')}</p>}
      </div>
    </details>
  );
}
