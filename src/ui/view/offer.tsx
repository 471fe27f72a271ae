import type { ReactNode } from 'react';
import { Button } from '../parts/button';
import styles from './offer.module.css';

type Props = {
  readonly icon: ReactNode;
  readonly children: string;
  /** What it would do. */
  readonly hint: string;
  readonly onPress: () => void;
};

/** Something that is only done when it is asked for, with a word of what it is. */
export function Offer({ icon, children, hint, onPress }: Props) {
  return (
    <div className={styles.offer}>
      <Button look="plain" icon={icon} onPress={onPress}>
        {children}
      </Button>
      <span>{hint}</span>
    </div>
  );
}
