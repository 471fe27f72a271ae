import { useTranslation } from 'react-i18next';
import type { LeavingKind } from '../../files/what-leaves';
import { wordKey } from '../../files/what-leaves';
import type { WordKind } from '../../files/word-kinds';
import { Tick } from '../parts/tick';
import styles from './leaving-ticks.module.css';

type Props = {
  readonly kinds: readonly LeavingKind[];
  readonly unticked: ReadonlySet<LeavingKind>;
  readonly onKind: (kind: LeavingKind) => void;
  /** Every word that could leave, by kind. */
  readonly words: ReadonlyMap<WordKind, readonly string[]>;
  readonly without: ReadonlySet<string>;
  readonly onWord: (key: string) => void;
  /** The date and whose view it is, which always go along. */
  readonly always: string;
};

/** What may leave: by kind, and word by word for who wants to look. */
export function LeavingTicks({ kinds, unticked, onKind, words, without, onWord, always }: Props) {
  const { t } = useTranslation('files');
  const leaving = [...words].filter(([kind]) => kinds.includes(kind) && !unticked.has(kind));
  const count = leaving.reduce(
    (sum, [kind, texts]) => sum + texts.filter((text) => !without.has(wordKey(kind, text))).length,
    0,
  );
  return (
    <>
      <fieldset className={styles.kinds}>
        <legend className={styles.legend}>{t('whatLeaves')}</legend>
        {kinds.map((kind) => (
          <Tick key={kind} isTicked={!unticked.has(kind)} onTick={() => onKind(kind)} className={styles.tick}>
            {t(`kind.${kind}`)}
          </Tick>
        ))}
      </fieldset>
      <details className={styles.details}>
        <summary className={styles.summary}>{t('everyWord', { count })}</summary>
        <p className={styles.always}>{t('always', { when: always })}</p>
        {leaving.map(([kind, texts]) => (
          <fieldset key={kind} className={styles.words}>
            <legend className={styles.legend}>{t(`kind.${kind}`)}</legend>
            {texts.map((text) => (
              <Tick
                key={text}
                isTicked={!without.has(wordKey(kind, text))}
                onTick={() => onWord(wordKey(kind, text))}
                className={styles.tick}
              >
                <span className={styles.word}>{text}</span>
              </Tick>
            ))}
          </fieldset>
        ))}
      </details>
    </>
  );
}
