import { FolderOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { fetched } from '../parts/fetched';
import type { Doorkeeper } from '../protection';
import styles from './door-screen.module.css';

const RestoreDialog = fetched(async () => (await import('./restore-dialog')).RestoreDialog);

type Props = {
  readonly keeper: Doorkeeper;
  /** Something is kept here that gives way to what the file holds. */
  readonly replaces: boolean;
  readonly look?: 'main' | 'plain';
};

/** *Palauta tiedostosta*: from a backup or a map, or from locked maps that were taken along where nothing is kept. */
export function RestoreFromFile({ keeper, replaces, look = 'plain' }: Props) {
  const { t } = useTranslation('door');
  const field = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [isRefused, setRefused] = useState(false);

  const restore = async (chosen: File) => {
    setRefused(false);
    if (!replaces && (await keeper.restoreSealed(chosen)).ok) return;
    if (!replaces && chosen.name.endsWith('.sealed')) setRefused(true);
    else setFile(chosen);
  };
  return (
    <div>
      <Button look={look} icon={<FolderOpen size={18} aria-hidden="true" />} onPress={() => field.current?.click()}>
        {t('restore.open')}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        accept={`.verkosto,.json,application/json${replaces ? '' : ',.sealed'}`}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          target.value = '';
          if (chosen) void restore(chosen);
        }}
      />
      <div role="alert">{isRefused && <p className={styles.problem}>{t('restore.refused')}</p>}</div>
      {file && <RestoreDialog file={file} keeper={keeper} replaces={replaces} onClose={() => setFile(undefined)} />}
    </div>
  );
}
