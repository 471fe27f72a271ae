import { Eye, EyeOff, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { WordsOf } from '../../model/frame-words';
import type { Term } from '../../model/network-map';
import type { SymbolShape } from '../../model/person';
import { useVersion } from '../map/map-room';
import { Button } from '../parts/button';
import { wordName } from '../parts/scene-words';
import { TextField } from './fields';
import { SymbolSign } from './symbol-sign';

type Props = {
  readonly of: WordsOf;
  readonly term: Term;
  readonly isRemovable: boolean;
  readonly onSay: (term: Term, joining?: string) => void;
  readonly onRemove: () => void;
  readonly onSettle: () => void;
};

export function VocabularyWord({ of, term, isRemovable, onSay, onRemove, onSettle }: Props) {
  const { frame } = useVersion();
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const { words: _, ...plain } = frame;
  const ready = wordName(signs, plain, of, term.key);
  const name = term.name ?? ready;
  const Icon = term.hidden ? Eye : EyeOff;
  return (
    <li data-hidden={term.hidden === true}>
      <TextField
        label={term.key.startsWith('own_') ? t('vocabulary.own') : ready}
        value={term.name ?? ''}
        placeholder={ready}
        onWrite={(written) => onSay({ ...term, name: written.trim() === '' ? '' : written }, `word ${of} ${term.key}`)}
        onSettle={onSettle}
      />
      {of === 'symbols' && <SymbolSign symbol={term.key as SymbolShape} />}
      <Button
        look="quiet"
        aria-label={t(term.hidden ? 'vocabulary.show' : 'vocabulary.hide', { name })}
        icon={<Icon aria-hidden="true" size={18} />}
        onPress={() => onSay({ ...term, hidden: !term.hidden })}
      />
      {isRemovable && (
        <Button
          look="quiet"
          aria-label={t('vocabulary.remove', { name })}
          icon={<Trash2 aria-hidden="true" size={18} />}
          onPress={onRemove}
        />
      )}
    </li>
  );
}
