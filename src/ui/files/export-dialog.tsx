import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileName } from '../../files/file-name';
import { mapFileText } from '../../files/map-file';
import { countsOf } from '../../files/what-leaves';
import type { NetworkMap, Version } from '../../model/network-map';
import { dayOf } from '../../model/new-map';
import type { Outcome } from '../../model/outcome';
import { type PngProblem, pngPicture } from '../../picture/png-picture';
import type { Scene } from '../../scene/scene';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import styles from './export-dialog.module.css';
import { ExportFormatChoice } from './export-format';
import { LeavingTicks } from './leaving-ticks';
import { PicturePreview } from './picture-preview';
import { saveFile } from './save-file';
import { type ExportChoices, toggled, useExportChoices } from './use-export-choices';
import { useLeaving } from './use-leaving';

type Props = {
  readonly map: NetworkMap;
  /** The point in time that is on the screen. */
  readonly version: Version['id'];
  /** The drawing on the screen: the picture looks like it. */
  readonly screen: Scene;
  readonly onClose: () => void;
};

type Result = 'saving' | 'saved' | PngProblem;

/** *Vie*: the one moment in which something leaves. Everything that does can be seen here, and unticked. */
export function ExportDialog({ map, version, screen, onClose }: Props) {
  const { t } = useTranslation('files');
  const [choices, change] = useExportChoices(map.id);
  const [result, setResult] = useState<Result>();
  const { kinds, words, unticked, as, leaving, svg, summary, when } = useLeaving({ map, version, screen }, choices);
  const { format, scale, without } = choices;
  const name = useMemo(() => fileName(format === 'file' ? 'verkosto.json' : format, dayOf(new Date())), [format]);
  const counts = countsOf(leaving);

  const save = async () => {
    if (result === 'saving') return;
    setResult('saving');
    const made = await contentOf({ format, scale, svg, leaving });
    if (made.ok) saveFile(made.value, name);
    setResult(made.ok ? 'saved' : made.problem);
  };
  const changed = (next: Parameters<typeof change>[0]) => {
    setResult(undefined);
    change(next);
  };

  return (
    <Dialog title={t('export')} size="wide" onClose={onClose}>
      <div className={styles.columns}>
        <PicturePreview svg={svg} summary={summary} />
        <div className={styles.form}>
          <ExportFormatChoice format={format} scale={scale} onChange={changed} />
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
          <p className={styles.name}>
            {t('fileName')} <span className={styles.file}>{name}</span>
          </p>
          <div className={styles.actions}>
            <p role="status">{result === 'saved' ? t('saved') : ''}</p>
            <Button look="main" icon={<Download size={18} aria-hidden="true" />} onPress={() => void save()}>
              {t('saveFile')}
            </Button>
          </div>
          <div role="alert">
            {(result === 'tooLarge' || result === 'failed') && (
              <p className={styles.problem}>{t('notSaved', { reason: t(`saveProblem.${result}`) })}</p>
            )}
          </div>
        </div>
      </div>
    </Dialog>
  );
}

type Content = Pick<ExportChoices, 'format' | 'scale'> & { readonly svg: string; readonly leaving: NetworkMap };

function contentOf({
  format,
  scale,
  svg,
  leaving,
}: Content): Outcome<Blob, PngProblem> | Promise<Outcome<Blob, PngProblem>> {
  if (format === 'png') return pngPicture(svg, scale);
  if (format === 'svg') return { ok: true, value: new Blob([svg], { type: 'image/svg+xml' }) };
  return { ok: true, value: new Blob([mapFileText(leaving)], { type: 'application/json' }) };
}
