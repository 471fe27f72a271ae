import type { ReactNode, RefObject } from 'react';
import { Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components';
import styles from './menu.module.css';

type MenuChoice = {
  readonly key: string;
  readonly words: string;
  readonly icon?: ReactNode;
  /** What takes something away stands apart. */
  readonly danger?: boolean;
  /** It does nothing now but say why. */
  readonly isOff?: boolean;
  readonly onChoose: () => void;
};

type Props = {
  readonly label: string;
  /** The button it belongs to, which is pressed and has `aria-haspopup="menu"`. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly choices: readonly MenuChoice[];
  readonly onClose: () => void;
};

/** An open menu beside its button. It is rendered only while it is open, so that its code is fetched when needed. */
export function Menu({ label, opener, choices, onClose }: Props) {
  return (
    <Popover
      isOpen
      aria-label={label}
      triggerRef={opener}
      placement="bottom end"
      offset={6}
      className={styles.card ?? ''}
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <AriaMenu aria-label={label} autoFocus="first" className={styles.menu ?? ''} onClose={onClose}>
        {choices.map(({ key, words, icon, danger, isOff, onChoose }) => (
          <MenuItem
            key={key}
            id={key}
            textValue={words}
            className={`${styles.item} ${danger ? styles.danger : ''} ${isOff ? styles.off : ''}`}
            onAction={onChoose}
          >
            {icon}
            {words}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  );
}
