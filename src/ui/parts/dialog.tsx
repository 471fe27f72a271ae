import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import styles from './dialog.module.css';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  /** `wide` has room for a picture beside a form. */
  readonly size?: 'narrow' | 'middle' | 'wide';
  /** A question that must be answered with one of its buttons to mean anything is an `alertdialog`. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ReactNode;
};

/** A sheet over everything. Esc, a click beside it and its own button close it; the focus goes back to the opener. */
export function Dialog({ title, onClose, size = 'narrow', role = 'dialog', children }: Props) {
  const { t } = useTranslation('common');
  return (
    <ModalOverlay isOpen isDismissable className={styles.behind ?? ''} onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className={`${styles.sheet} ${styles[size]}`}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <Button look="quiet" aria-label={t('close')} icon={<X size={20} aria-hidden="true" />} onPress={onClose} />
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The buttons that end a dialog, the one that does it last. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
