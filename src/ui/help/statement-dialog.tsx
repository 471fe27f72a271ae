import { use } from 'react';
import type { Statement } from '../../i18n/statement';
import { Dialog } from '../parts/dialog';
import styles from './statement-dialog.module.css';

type Props = { readonly statement: Promise<Statement>; readonly onClose: () => void };

/** *Saavutettavuusseloste*: true to what was tested and what was not. */
export function StatementDialog({ statement, onClose }: Props) {
  const { title, parts } = use(statement);
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={styles.statement}>
        {parts.map(({ heading, texts }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            {texts.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </section>
        ))}
      </div>
    </Dialog>
  );
}
