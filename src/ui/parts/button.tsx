import type { ReactNode, RefAttributes } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './button.module.css';
import { useOff } from './controls-off';

type Props = Omit<ButtonProps, 'children' | 'className' | 'style'> &
  RefAttributes<HTMLButtonElement> & {
    /** `main` is the one thing most come to do; `quiet` steps back until it is needed. */
    readonly look?: 'main' | 'plain' | 'quiet' | 'danger';
    readonly icon?: ReactNode;
    /** The words on it; without them the button is an icon, and needs an `aria-label`. */
    readonly children?: ReactNode;
  };

export function Button({ look = 'plain', icon, children, ...rest }: Props) {
  const off = useOff();
  const shape = children === undefined ? styles.icon : '';
  return (
    <AriaButton {...rest} {...off} className={`${styles.button} ${styles[look]} ${shape}`}>
      {icon}
      {children}
    </AriaButton>
  );
}
