import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, spokenAs } from '../../i18n/words';
import { Button } from '../parts/button';
import { Tick } from '../parts/tick';
import { usePassphraseAdvice } from './passphrase-advice';
import { PassphraseField } from './passphrase-field';
import styles from './passphrase-field.module.css';
import type { NewPassphraseState } from './use-new-passphrase';

/** Making the passphrase of a file: own words or suggested ones, seen or typed twice. */
export function NewPassphrase({ typed, told, change }: NewPassphraseState) {
  const { t, i18n } = useTranslation('backup');
  const advice = usePassphraseAdvice();
  const isWeak = useIsWeak(typed.first);
  const first = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (told?.problem === 'short') first.current?.focus();
    if (told?.problem === 'differ') again.current?.focus();
  }, [told]);
  const suggest = async () => {
    const words = await advice?.suggest(spokenAs(i18n.language as Language));
    if (words) change({ first: words, again: '', isShown: true });
  };
  return (
    <div className={styles.form}>
      <PassphraseField
        ref={first}
        label={t('passphrase')}
        value={typed.first}
        isShown={typed.isShown}
        onChange={(value) => change({ first: value })}
        problem={told?.problem === 'short' ? t('short') : undefined}
        hint={isWeak ? t('weak') : t('newHint')}
      />
      {!typed.isShown && (
        <PassphraseField
          ref={again}
          label={t('again')}
          value={typed.again}
          isShown={false}
          onChange={(value) => change({ again: value })}
          problem={told?.problem === 'differ' ? t('differ') : undefined}
        />
      )}
      <div className={styles.tools}>
        <ShowTick isShown={typed.isShown} onChange={(isShown) => change({ isShown })} />
        {advice && <Button onPress={() => void suggest()}>{t('suggest')}</Button>}
      </div>
    </div>
  );
}

type TickProps = { readonly isShown: boolean; readonly onChange: (isShown: boolean) => void };

export function ShowTick({ isShown, onChange }: TickProps) {
  const { t } = useTranslation('backup');
  return (
    <Tick isTicked={isShown} onTick={onChange} className={styles.tick}>
      {t('show')}
    </Tick>
  );
}

function useIsWeak(passphrase: string): boolean {
  const advice = usePassphraseAdvice();
  const [weak, setWeak] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    void advice?.isWeak(passphrase).then((is) => isWanted && setWeak(is ? passphrase : undefined));
    return () => {
      isWanted = false;
    };
  }, [advice, passphrase]);
  return weak === passphrase;
}
