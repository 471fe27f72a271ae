import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  isWordSaid,
  readyWords,
  vocabulary,
  type WordsOf,
  withNewWord,
  withoutWord,
  withWord,
} from '../../model/frame-words';
import type { Term } from '../../model/network-map';
import { runIn, useMapRoom, useVersion, versionIn } from '../map/map-room';
import { Button } from '../parts/button';
import { TextField } from './fields';
import styles from './frame-parts.module.css';
import { VocabularyWord } from './vocabulary-word';

/** One list of words: each can be renamed, no longer offered, or, if it is one's own and unused, removed. */
export function VocabularyWords({ of }: { readonly of: WordsOf }) {
  const room = useMapRoom();
  const version = useVersion();
  const { t } = useTranslation('panel');
  const [name, setName] = useState('');
  const say = (terms: readonly Term[], joining?: string) => runIn(room, { verb: 'describeWords', of, terms }, joining);
  const isOwn = (key: string) => !readyWords[of].includes(key);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    say(withNewWord(versionIn(room), of, name));
    setName('');
  };
  return (
    <>
      <ul className={styles.words}>
        {vocabulary(version.frame, of).map((term) => (
          <VocabularyWord
            key={term.key}
            of={of}
            term={term}
            isRemovable={isOwn(term.key) && !isWordSaid(version, of, term.key)}
            onSay={(next, joining) => say(withWord(versionIn(room).frame, of, next), joining)}
            onRemove={() => say(withoutWord(versionIn(room).frame, of, term.key))}
            onSettle={room.document.settle}
          />
        ))}
      </ul>
      {of !== 'symbols' && (
        <form className={styles.new} onSubmit={add}>
          <TextField
            label={t('vocabulary.new')}
            value={name}
            keptAs={`word ${of}`}
            onWrite={setName}
            onSettle={() => undefined}
          />
          <Button type="submit">{t('vocabulary.add')}</Button>
        </form>
      )}
    </>
  );
}
