import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../model/ids';
import { ownTemplate } from '../../model/own-template';
import { useVersion } from '../map/map-room';
import { Button } from '../parts/button';
import type { TemplateShelf } from '../shelf';
import { TemplateNameForm } from './template-name-form';
import { useTemplateSaying } from './use-template-saying';

/** Keeps the frame as it is now, under a name, as a template of one's own. */
export function SaveTemplate({ shelf }: { readonly shelf: TemplateShelf }) {
  const { frame } = useVersion();
  const { t } = useTranslation('panel');
  const [isNaming, setNaming] = useState(false);
  const { keep } = useTemplateSaying(shelf);
  return (
    <>
      <Button
        aria-expanded={isNaming}
        icon={<BookmarkPlus aria-hidden="true" size={18} />}
        onPress={() => setNaming(!isNaming)}
      >
        {t('template.save')}
      </Button>
      {isNaming && (
        <TemplateNameForm
          name=""
          onSave={(name) => {
            setNaming(false);
            void keep(ownTemplate(newId(), name, frame));
          }}
        />
      )}
    </>
  );
}
