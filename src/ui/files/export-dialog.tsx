import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fileName } from '../../files/file-name';
import { countsOf } from '../../files/what-leaves';
import type { NetworkMap, Version } from '../../model/network-map';
import { dayOf } from '../../model/new-map';
import { NewPassphrase } from '../backup/new-passphrase';
import { useNewPassphrase } from '../backup/use-new-passphrase';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import styles from './export-dialog.module.css';
import { ExportFormatChoice } from './export-format';
import { LeavingTicks } from './leaving-ticks';
import { PictureLanguage } from './picture-language';
import { PicturePreview } from './picture-preview';
import { TakeAway } from './take-away';
import { type ExportFormat, toggled, useExportChoices } from './use-export-choices';
import { type Screen, useLeaving } from './use-leaving';
import { useTakingAway } from './use-taking-away';

type Props = {
  readonly map: NetworkMap;
  /** The point in time that is on the screen. */
  readonly version: Version['id'];
  /** How the map is drawn on the screen: the picture looks like it. */
  readonly screen: Screen;
  /** What it is opened for; otherwise as it was chosen last. */
  readonly as?: ExportFormat | undefined;
  /** What it is called where more is done than to export. */
  readonly title?: string;
  readonly onSaved?: () => void;
  readonly onClose: () => void;
};

/** *Vie*: the one moment in which something leaves. Everything that does can be seen here, and unticked. */
export function ExportDialog({ map, version, screen, as: wanted, title, onSaved, onClose }: Props) {
  const { t } = useTranslation(['files', 'backup']);
  const [choices, change] = useExportChoices(map.id, wanted);
  const { kinds, words, unticked, as, leaving, svg, summary, language, when } = useLeaving(
    { map, version, screen },
    choices,
  );
  const { format, scale, without } = choices;
  const isSealed = format === 'file' && choices.isSealed;
  const fileEnding = isSealed ? 'verkosto' : 'verkosto.json';
  const ending = format === 'file' ? fileEnding : format;
  const name = useMemo(() => fileName(ending, dayOf(new Date())), [ending]);
  const passphrase = useNewPassphrase();
  const counts = countsOf(leaving);

  const { result, save, copy, forget } = useTakingAway({ format, scale, svg, leaving }, name);
  const changed = (next: Parameters<typeof change>[0]) => {
    forget();
    change(next);
  };

  const saveIt = async () => {
    const taken = isSealed ? passphrase.take() : undefined;
    if (isSealed && taken === undefined) return;
    if ((await save(taken)) === 'saved') onSaved?.();
  };

  return (
    <Dialog title={title ?? t('export')} size="wide" onClose={onClose}>
      <div className={styles.columns}>
        <PicturePreview svg={svg} summary={summary} language={language} />
        <div className={styles.form}>
          <ExportFormatChoice format={format} scale={scale} isSealed={isSealed} onChange={changed} />
          {format !== 'file' && <PictureLanguage language={choices.language} onChange={changed} />}
          <LeavingTicks
            kinds={kinds}
            unticked={unticked}
            onKind={(kind) => changed({ unticked: { ...choices.unticked, [as]: toggled(unticked, kind) } })}
            words={words}
            without={without}
            onWord={(key) => changed({ without: toggled(without, key) })}
            always={when}
          />
          <p aria-live="polite">
            {t('leaving', {
              names: t('names', { count: counts.names }),
              ties: t('ties', { count: counts.ties }),
              notes: t('notes', { count: counts.notes }),
            })}
          </p>
          {isSealed && <NewPassphrase {...passphrase} />}
          <p className={styles.name}>
            {t('fileName')} <span className={styles.file}>{name}</span>
          </p>
          {format === 'file' && (
            <div>
              <Button onPress={() => changed({ isSealed: !isSealed })}>
                {t(isSealed ? 'exportPlain' : 'exportSealed', { ns: 'backup' })}
              </Button>
            </div>
          )}
          <TakeAway
            result={result}
            isPixels={format === 'png'}
            isSealed={isSealed}
            onSave={() => void saveIt()}
            onCopy={() => void copy()}
          />
        </div>
      </div>
    </Dialog>
  );
}
