import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileName } from '../../files/file-name';
import { templateFileText } from '../../files/template-file';
import { keepingTemplateWords, templateWords } from '../../files/template-words';
import { dayOf } from '../../model/new-map';
import type { OwnTemplate } from '../../model/own-template';
import ticks from '../files/leaving-ticks.module.css';
import { saveFile } from '../files/save-file';
import { toggled } from '../files/use-export-choices';
import { Button } from '../parts/button';
import { Dialog, DialogActions } from '../parts/dialog';

type Props = { readonly template: OwnTemplate; readonly onClose: () => void };

/** Every word of the template that would leave, each of which can be unticked. */
export function ExportTemplateDialog({ template, onClose }: Props) {
  const { t } = useTranslation('panel');
  const { t: files } = useTranslation('files');
  const { t: common } = useTranslation('common');
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [name] = useState(() => fileName('verkostopohja.json', dayOf(new Date())));
  const words = templateWords(template);
  const save = () => {
    const leaving = keepingTemplateWords(template, (word) => !without.has(word));
    saveFile(new Blob([templateFileText(leaving)], { type: 'application/json' }), name);
    onClose();
  };
  return (
    <Dialog title={t('template.exportTitle')} onClose={onClose}>
      <p>{t('template.nobody')}</p>
      {words.length === 0 && <p>{t('template.noWords')}</p>}
      {words.length > 0 && (
        <fieldset className={ticks.words}>
          <legend className={ticks.legend}>{t('template.leaves')}</legend>
          {words.map((word) => (
            <label key={word} className={ticks.tick}>
              <input type="checkbox" checked={!without.has(word)} onChange={() => setWithout(toggled(without, word))} />
              <span className={ticks.word}>{word}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p>
        {files('fileName')} {name}
      </p>
      <DialogActions>
        <Button look="quiet" onPress={onClose}>
          {common('cancel')}
        </Button>
        <Button look="main" onPress={save}>
          {t('template.saveFile')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
