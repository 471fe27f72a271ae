import { Dices } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, spokenAs } from '../../i18n/words';
import { Button } from '../parts/button';
import { usePassphraseAdvice } from './passphrase-advice';
import { PassphraseField } from './passphrase-field';
import styles from './passphrase-field.module.css';
import type { NewPassphraseState } from './use-new-passphrase';

/** Making the passphrase of a file: own words or suggested ones, seen or typed twice. */
export function NewPassphrase({ typed, told, change }: NewPassphraseState) {
  const { t, i18n } = useTranslation('backup');
  const { t: door } = useTranslation('door');
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
        field={first}
        label={t('passphrase')}
        value={typed.first}
        isShown={typed.isShown}
        onShow={(isShown) => change({ isShown })}
        onWrite={(value) => change({ first: value })}
        problem={told?.problem === 'short' ? t('short') : undefined}
        hint={isWeak ? t('weak') : t('newHint')}
      />
      {!typed.isShown && (
        <PassphraseField
          field={again}
          label={t('again')}
          value={typed.again}
          isShown={false}
          onWrite={(value) => change({ again: value })}
          problem={told?.problem === 'differ' ? t('differ') : undefined}
        />
      )}
      {advice && (
        <Button icon={<Dices size={18} aria-hidden="true" />} onPress={() => void suggest()}>
          {door('passphrase.suggest')}
        </Button>
      )}
    </div>
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
