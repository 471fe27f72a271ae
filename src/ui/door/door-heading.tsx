import { type ReactNode, useEffect, useRef } from 'react';
import styles from './door-screen.module.css';

/** Takes the keyboard when its part of the screen comes in the place of another. */
export function DoorHeading({
  children,
  isFirst = true,
}: {
  readonly children: ReactNode;
  readonly isFirst?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, [isFirst]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  );
}
