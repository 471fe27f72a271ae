import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileProblem } from '../../files/file-problem';
import { readTemplateFile } from '../../files/template-file';
import { templateWords } from '../../files/template-words';
import type { Outcome } from '../../model/outcome';
import type { OwnTemplate } from '../../model/own-template';
import styles from '../files/open-file-dialog.module.css';
import { problemWords, shownFileName } from '../files/problem-words';
import { Button } from '../parts/button';
import { Dialog, DialogActions } from '../parts/dialog';
import { templateName } from '../parts/scene-words';
import type { TemplateShelf } from '../shelf';
import { useTemplateSaying } from './use-template-saying';

type Props = { readonly shelf: TemplateShelf; readonly file: File; readonly onClose: () => void };

/** What is in a template from elsewhere, word by word, before it is taken; or why it was not opened. */
export function ImportTemplateDialog({ shelf, file, onClose }: Props) {
  const { t } = useTranslation('panel');
  const { t: files } = useTranslation('files');
  const { t: common } = useTranslation('common');
  const reading = useReading(file);
  return (
    <Dialog title={t('template.importTitle')} onClose={onClose}>
      {!reading && <p role="status">{files('reading')}</p>}
      {reading?.ok === false && (
        <>
          <p role="alert" className={styles.problem}>
            {t('template.notRead', { file: shownFileName(file), reason: problemWords(files, reading.problem) })}
          </p>
          <DialogActions>
            <Button look="main" onPress={onClose}>
              {common('close')}
            </Button>
          </DialogActions>
        </>
      )}
      {reading?.ok && <Coming shelf={shelf} template={reading.value} onClose={onClose} />}
    </Dialog>
  );
}

type ComingProps = { readonly shelf: TemplateShelf; readonly template: OwnTemplate; readonly onClose: () => void };

function Coming({ shelf, template, onClose }: ComingProps) {
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  const { keep } = useTemplateSaying(shelf);
  const words = templateWords(template);
  return (
    <>
      <p className={styles.title}>{templateName(signs, template)}</p>
      <p>{t('template.nobody')}</p>
      <p>{words.length === 0 ? t('template.noWords') : t('template.comes')}</p>
      <ul className={styles.versions}>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
      <DialogActions>
        <Button look="quiet" onPress={onClose}>
          {common('cancel')}
        </Button>
        <Button
          look="main"
          onPress={() => {
            void keep(template);
            onClose();
          }}
        >
          {t('template.take')}
        </Button>
      </DialogActions>
    </>
  );
}

function useReading(file: File): Outcome<OwnTemplate, FileProblem> | undefined {
  const [reading, setReading] = useState<Outcome<OwnTemplate, FileProblem>>();
  useEffect(() => {
    let isWanted = true;
    void readTemplateFile(file).then((outcome) => isWanted && setReading(outcome));
    return () => {
      isWanted = false;
    };
  }, [file]);
  return reading;
}
