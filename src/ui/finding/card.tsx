import { type FocusEvent, type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './finding.module.css';

type Props = {
  readonly title: string;
  readonly onEscape: () => void;
  /** The keyboard or a hand has gone elsewhere. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
};

/** A card over the map that lasts as long as the keyboard is in it. */
export function Card({ title, onEscape, onLeave, children }: Props) {
  const id = useId();
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.repeat && !event.nativeEvent.isComposing) onEscape();
    // What is pressed here is for the card: the keys of the map do not hear it.
    event.stopPropagation();
  };
  const left = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) onLeave();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Esc closes it from any of its fields.
    <section className={styles.card} aria-labelledby={id} onKeyDown={pressed} onBlur={left}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
