import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { type Emoji, emojiFound, emojiGroups, emojiIn } from '../../i18n/emoji';
import type { Language } from '../../i18n/words';
import styles from './emoji-field.module.css';
import { EmojiGrid, type EmojiShown } from './emoji-grid';
import { emojiTaste, rememberEmoji } from './emoji-taste';
import { SelectField, TextField } from './fields';

/** More than these are not looked through; the search is made narrower instead. */
const mostFound = 90;
const tones = ['0', '1', '2', '3', '4', '5'] as const;

type Props = { readonly value: string | undefined; readonly onChange: (emoji: string | undefined) => void };

/** Emoji by group or by a word in the language of the screen, in the skin colour chosen. */
export function EmojiPicker({ value, onChange }: Props) {
  const { t, i18n } = useTranslation('panel');
  const all = useEmoji(i18n.language as Language);
  const { recent, tone } = useStore(emojiTaste);
  const [sought, setSought] = useState('');
  const [group, setGroup] = useState<number>(1);

  if (all === 'failed') return <p role="alert">{t('emojiPicker.failed')}</p>;
  if (all === undefined) return <p role="status">{t('emojiPicker.loading')}</p>;
  const isSearch = sought.trim() !== '';
  const found = isSearch ? emojiFound(all, sought) : all.filter((one) => one.group === group);
  const shown = found.slice(0, isSearch ? mostFound : found.length).map((one) => inTone(one, tone));
  const choose = (emoji: string) => {
    rememberEmoji(emoji);
    onChange(emoji);
  };
  const named = (emoji: string): EmojiShown => ({ emoji, name: nameOf(all, emoji) ?? emoji });
  return (
    <>
      <TextField label={t('emojiPicker.search')} value={sought} onWrite={setSought} onSettle={() => undefined} />
      <p role="status" className={styles.hint}>
        {isSearch && t('emojiPicker.found', { count: found.length })}
      </p>
      {!isSearch && (
        <SelectField
          label={t('emojiPicker.groups')}
          value={String(group)}
          choices={emojiGroups.map((one) => ({ value: String(one), words: t(`emojiPicker.group.${one}`) }))}
          onChoose={(one) => setGroup(Number(one))}
        />
      )}
      {recent.length > 0 && !isSearch && (
        <EmojiGrid label={t('emojiPicker.recent')} shown={recent.map(named)} value={value} onChoose={choose} />
      )}
      <EmojiGrid scrolls label={t('emojiPicker.results')} shown={shown} value={value} onChoose={choose} />
      <SelectField
        label={t('emojiPicker.tone')}
        value={String(tone)}
        choices={tones.map((one) => ({ value: one, words: [hands[one], t(`emojiPicker.tones.${one}`)].join(' ') }))}
        onChoose={(one) => emojiTaste.setState({ tone: Number(one) })}
      />
      <button type="button" className={styles.none} disabled={value === undefined} onClick={() => onChange(undefined)}>
        {t('noEmoji')}
      </button>
    </>
  );
}

const hands = { '0': '✋', '1': '✋🏻', '2': '✋🏼', '3': '✋🏽', '4': '✋🏾', '5': '✋🏿' } as const;

function inTone({ emoji, name, tones: toned }: Emoji, tone: number): EmojiShown {
  return { emoji: (tone > 0 ? toned?.[tone - 1] : undefined) ?? emoji, name };
}

function nameOf(all: readonly Emoji[], emoji: string): string | undefined {
  return all.find((one) => one.emoji === emoji || one.tones?.includes(emoji))?.name;
}

function useEmoji(language: Language): readonly Emoji[] | 'failed' | undefined {
  const [all, setAll] = useState<readonly Emoji[] | 'failed'>();
  useEffect(() => {
    let isWanted = true;
    void emojiIn(language)
      .catch(() => 'failed' as const)
      .then((answer) => isWanted && setAll(answer));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return all;
}
