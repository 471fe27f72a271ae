import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { frameFrom, type OwnTemplate } from '../../model/own-template';
import { onFrame } from '../../model/switch-frame';
import { thumbnailOf } from '../../scene/thumbnail';
import { FileButton } from '../files/file-button';
import { useVersion } from '../map/map-room';
import { fetched } from '../parts/fetched';
import type { TemplateShelf } from '../shelf';
import { OwnTemplateCard } from './own-template-card';
import { SaveTemplate } from './save-template';
import styles from './templates.module.css';

const ExportTemplateDialog = fetched(async () => (await import('./export-template-dialog')).ExportTemplateDialog);
const ImportTemplateDialog = fetched(async () => (await import('./import-template-dialog')).ImportTemplateDialog);

/** The templates of one's own on this device, and how to make, take away and bring one. */
export function OwnTemplates({ shelf }: { readonly shelf: TemplateShelf }) {
  const version = useVersion();
  const { t } = useTranslation('panel');
  const templates = useStore(shelf.templates);
  const [exported, setExported] = useState<OwnTemplate>();
  const [file, setFile] = useState<File>();
  const pictures = useMemo(
    () => templates.map((template) => thumbnailOf(onFrame(version, frameFrom(template, version.frame)))),
    [templates, version],
  );
  return (
    <section className={styles.templates} aria-label={t('template.own')}>
      <h3>{t('template.own')}</h3>
      {templates.length === 0 && <p className={styles.kept}>{t('template.none')}</p>}
      <ul>
        {templates.map((template, at) => {
          const picture = pictures[at];
          return (
            picture && (
              <OwnTemplateCard
                key={template.id}
                shelf={shelf}
                template={template}
                picture={picture}
                onExport={() => setExported(template)}
              />
            )
          );
        })}
      </ul>
      <SaveTemplate shelf={shelf} />
      <FileButton onFile={setFile}>{t('template.bring')}</FileButton>
      {exported && <ExportTemplateDialog template={exported} onClose={() => setExported(undefined)} />}
      {file && <ImportTemplateDialog shelf={shelf} file={file} onClose={() => setFile(undefined)} />}
    </section>
  );
}
