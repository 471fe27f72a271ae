import { Share, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { OwnTemplate } from '../../model/own-template';
import { announce } from '../announcing/announce';
import { Button } from '../parts/button';
import { fetched } from '../parts/fetched';
import { templateName } from '../parts/scene-words';
import type { TemplateShelf } from '../shelf';
import styles from './settings-dialog.module.css';

const ExportTemplateDialog = fetched(
  async () => (await import('../panels/export-template-dialog')).ExportTemplateDialog,
);

/** Templates of one's own: to be taken to a colleague or removed. They are made and tried on over a map. */
export function TemplatesSection({ shelf }: { readonly shelf: TemplateShelf }) {
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const { t: own } = useTranslation('settings');
  const templates = useStore(shelf.templates);
  const [exported, setExported] = useState<OwnTemplate>();
  const remove = async (template: OwnTemplate) => {
    const { ok } = await shelf.removeTemplate(template.id);
    announce(ok ? t('template.removed', { name: templateName(signs, template) }) : t('template.notKept'));
  };
  return (
    <>
      {templates.length === 0 && <p className={styles.soft}>{own('templates.none')}</p>}
      <ul className={styles.list} hidden={templates.length === 0}>
        {templates.map((template) => {
          const name = templateName(signs, template);
          return (
            <li key={template.id}>
              <span>{name}</span>
              <Button
                look="quiet"
                aria-label={t('template.export', { name })}
                icon={<Share aria-hidden="true" size={17} />}
                onPress={() => setExported(template)}
              />
              <Button
                look="quiet"
                aria-label={t('template.remove', { name })}
                icon={<Trash2 aria-hidden="true" size={17} />}
                onPress={() => void remove(template)}
              />
            </li>
          );
        })}
      </ul>
      {exported && <ExportTemplateDialog template={exported} onClose={() => setExported(undefined)} />}
    </>
  );
}
