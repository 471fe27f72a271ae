import type { RefObject } from 'react';
import { Modal, ModalOverlay, Popover } from 'react-aria-components';
import type { LanguageProps } from '../parts/language-choice';
import { ShownForm } from './shown-form';
import styles from './shown-sheet.module.css';
import { useIsNarrow } from './use-is-narrow';

type Props = LanguageProps & {
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly onLook: () => void;
};

/** Beside its button, or from below on a phone, where what the bar and the stage have no room for is here too. */
export function ShownSheet({ opener, onClose, onLook, ...language }: Props) {
  const isNarrow = useIsNarrow();
  const changed = (isOpen: boolean) => isOpen || onClose();
  if (isNarrow) {
    return (
      <ModalOverlay isOpen isDismissable className={styles.below ?? ''} onOpenChange={changed}>
        <Modal className={styles.card ?? ''}>
          <ShownForm onClose={onClose} onLook={onLook} phone={language} />
        </Modal>
      </ModalOverlay>
    );
  }
  return (
    <Popover
      isOpen
      triggerRef={opener}
      placement="bottom end"
      offset={8}
      className={styles.card ?? ''}
      onOpenChange={changed}
    >
      <ShownForm onClose={onClose} onLook={onLook} />
    </Popover>
  );
}
