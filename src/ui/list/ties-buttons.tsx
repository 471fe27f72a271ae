import { Spline } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useListRoom } from './list-room';
import { RowButton } from './row-button';
import styles from './row-button.module.css';

type Props = { readonly row: string; readonly of: string; readonly opened: string | undefined };

/** How many ties, and the way to see them. What is written on it is part of its name, so that it can be said. */
export function TiesButton({ row, of, count, opened }: Props & { readonly count: number }) {
  const { open } = useListRoom();
  const { t } = useTranslation('list');
  const { t: common } = useTranslation('common');
  const words = count === 0 ? common('noTies') : common('ties', { count });
  return (
    <button
      type="button"
      className={styles.count}
      aria-label={t('of', { what: words, name: of })}
      aria-expanded={opened === 'ties'}
      data-column="ties"
      onClick={() => open({ row, from: 'ties' })}
    >
      {count || '–'}
    </button>
  );
}

/** *Yhdistä*: asks with whom. */
export function ConnectButton({ row, of, opened }: Props) {
  const { open } = useListRoom();
  const { t: map } = useTranslation('map');
  return (
    <RowButton
      words={map('tool.connect')}
      of={of}
      column="connect"
      isOpen={opened === 'connect'}
      icon={<Spline aria-hidden="true" size={18} />}
      onPress={() => open({ row, from: 'connect' })}
    />
  );
}
