import { ArrowDown, ArrowUp, Minus, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leastShare, mostShare } from '../../model/frame-edits';
import { asWritten } from '../parts/as-written';
import { useOff } from '../parts/controls-off';
import styles from './frame-parts.module.css';

type Props = {
  /** Of the ring or area, as it is read. */
  readonly name: string;
  readonly at: number;
  readonly count: number;
  readonly share: number | undefined;
  readonly onMove: (by: -1 | 1) => void;
  readonly onWiden: (share: number, joining?: 'typing') => void;
  readonly onSettle: () => void;
  readonly onRemove: () => void;
};

const step = 0.25;

/** What can be done to one ring or area besides naming it. */
export function PartTools({ name, at, count, share = 1, onMove, onWiden, onSettle, onRemove }: Props) {
  const { t } = useTranslation('panel');
  return (
    <fieldset aria-label={name} className={styles.tools}>
      <Tool words={t('frame.up', { name })} isOff={at === 0} onPress={() => onMove(-1)}>
        <ArrowUp aria-hidden="true" size={18} />
      </Tool>
      <Tool words={t('frame.down', { name })} isOff={at === count - 1} onPress={() => onMove(1)}>
        <ArrowDown aria-hidden="true" size={18} />
      </Tool>
      {count > 1 && (
        <>
          <Tool words={t('frame.narrower', { name })} isOff={share <= leastShare} onPress={() => onWiden(share - step)}>
            <Minus aria-hidden="true" size={18} />
          </Tool>
          <Width words={t('frame.width', { name })} share={share} onWiden={onWiden} onSettle={onSettle} />
          <Tool words={t('frame.wider', { name })} isOff={share >= mostShare} onPress={() => onWiden(share + step)}>
            <Plus aria-hidden="true" size={18} />
          </Tool>
        </>
      )}
      <Tool words={t('frame.remove', { name })} onPress={onRemove}>
        <Trash2 aria-hidden="true" size={18} />
      </Tool>
    </fieldset>
  );
}

type WidthProps = Pick<Props, 'onWiden' | 'onSettle'> & { readonly words: string; readonly share: number };

/** What is being typed stands as typed until the field is left; it takes effect once it is a width there can be. */
function Width({ words, share, onWiden, onSettle }: WidthProps) {
  const [draft, setDraft] = useState<string>();
  const off = useOff();
  return (
    <input
      type="number"
      aria-label={words}
      title={words}
      min={leastShare * 100}
      max={mostShare * 100}
      step={5}
      {...asWritten}
      {...off}
      readOnly={off !== undefined}
      value={draft ?? String(Math.round(share * 100))}
      onChange={({ target }) => {
        setDraft(target.value);
        const typed = Number(target.value) / 100;
        if (typed >= leastShare && typed <= mostShare) onWiden(typed, 'typing');
      }}
      onBlur={() => {
        if (draft) onWiden(Number(draft) / 100, 'typing');
        setDraft(undefined);
        onSettle();
      }}
    />
  );
}

type ToolProps = {
  readonly words: string;
  readonly isOff?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** Keeps the focus when there is nothing left for it to do. */
function Tool({ words, isOff = false, onPress, children }: ToolProps) {
  const off = useOff();
  return (
    <button
      type="button"
      aria-label={words}
      title={words}
      aria-disabled={isOff}
      {...off}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      {children}
    </button>
  );
}
