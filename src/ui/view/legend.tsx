import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegendEntry } from '../../scene/legend';
import { useSession } from '../map/map-room';
import styles from './legend.module.css';
import { LegendList } from './legend-list';

type Props = {
  readonly entries: readonly LegendEntry[];
  /** Whether the open list covers nothing of the map. It opens by itself only then. */
  readonly hasRoom: boolean;
};

/** *Merkkien selitys* of the signs in use, beside the tools; gone when there is nothing to explain. */
export function Legend({ entries, hasRoom }: Props) {
  const { t } = useTranslation('signs');
  const [wish, setWish] = useState<boolean>();
  const isPreview = useSession(({ preview, spread }) => Boolean(preview ?? spread));
  const looking = useSession((state) => state.looking);
  if (entries.length === 0 || isPreview) return null;
  const isOpen = wish ?? hasRoom;
  const Arrow = isOpen ? ChevronDown : ChevronUp;
  return (
    <section className={styles.legend} data-open={isOpen} data-looking={looking}>
      <h2>
        <button type="button" aria-expanded={isOpen} onClick={() => setWish(!isOpen)}>
          {t('legend')}
          <Arrow aria-hidden="true" size={16} />
        </button>
      </h2>
      {isOpen && <LegendList entries={entries} />}
    </section>
  );
}
