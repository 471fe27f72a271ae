import type { SymbolShape } from '../../model/person';
import { tokenShapes } from '../../scene/token-shapes';
import { Drawing } from '../parts/drawing';
import styles from './frame-parts.module.css';

const box = { left: -26, top: -26, right: 26, bottom: 26 };

/** How a person with a shape is drawn. */
export function SymbolSign({ symbol }: { readonly symbol: SymbolShape }) {
  const shapes = tokenShapes({ kind: 'person', state: 'now', name: '', marks: [], symbol }, undefined);
  return (
    <span className={styles.sign}>
      <Drawing shapes={shapes} box={box} />
    </span>
  );
}
