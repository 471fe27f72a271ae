import type { ReactNode } from 'react';
import styles from './list-table.module.css';

type Props = {
  readonly title: string;
  readonly heads: readonly string[];
  /** The classes of the columns, which decide their widths. */
  readonly columns: readonly (string | undefined)[];
  /** Rows, each a `tbody`; none when there is nothing yet. */
  readonly children: ReactNode;
  readonly isEmpty?: boolean;
  /** What is said when there is nothing yet. */
  readonly empty?: string;
  /** What stands after the rows: a way to add another. */
  readonly after?: ReactNode;
  /** A colour of the palette for the edge. */
  readonly colour?: string | undefined;
};

/** A heading and the rows under it. Without rows there is a heading only: an empty table says nothing. */
export function ListTable({ title, heads, columns, children, isEmpty = false, empty, after, colour }: Props) {
  return (
    <section className={styles.part} style={colour ? { borderInlineStartColor: `var(--area-${colour})` } : undefined}>
      {isEmpty ? (
        <>
          <h3 className={styles.title}>{title}</h3>
          {empty && <p className={styles.empty}>{empty}</p>}
        </>
      ) : (
        <table className={styles.table}>
          <caption>
            <h3 className={styles.title}>{title}</h3>
          </caption>
          <colgroup>
            {columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places.
              <col key={at} className={column} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {children}
        </table>
      )}
      {after}
    </section>
  );
}
