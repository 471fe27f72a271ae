import { useEffect, useState } from 'react';
import { type Language, spokenAs } from '../../i18n/words';
import { withPictureFonts } from '../../picture/picture-fonts';
import styles from './export-dialog.module.css';

type Props = {
  readonly svg: string;
  readonly summary: string;
  /** What the picture and its summary speak. */
  readonly language: Language;
};

/** The picture exactly as it would leave. */
export function PicturePreview({ svg, summary, language }: Props) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let isWanted = true;
    void withPictureFonts(svg).then((complete) => {
      if (!isWanted) return;
      made = URL.createObjectURL(new Blob([complete], { type: 'image/svg+xml' }));
      setAddress(made);
    });
    return () => {
      isWanted = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [svg]);
  return (
    <div className={styles.preview}>
      {address && <img className={styles.picture} src={address} alt={summary} lang={spokenAs(language)} />}
    </div>
  );
}
