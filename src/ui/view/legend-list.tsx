import type { LegendEntry } from '../../scene/legend';
import { Drawing } from '../parts/drawing';
import styles from './legend.module.css';

const box = { left: -28, top: -26, right: 28, bottom: 26 };

export function LegendList({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className={styles.list}>
      {entries.map(({ key, words, shapes }) => (
        <li key={key}>
          <Drawing shapes={shapes} box={box} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
