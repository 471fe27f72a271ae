import { Pencil, Share, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnTemplate } from '../../model/own-template';
import type { Thumbnail } from '../../scene/thumbnail';
import { useMapRoom, useSession } from '../map/map-room';
import { Button } from '../parts/button';
import { templateName } from '../parts/scene-words';
import type { TemplateShelf } from '../shelf';
import { TemplateNameForm } from './template-name-form';
import { TemplatePicture } from './template-picture';
import styles from './templates.module.css';
import { useTemplateSaying } from './use-template-saying';

type Props = {
  readonly shelf: TemplateShelf;
  readonly template: OwnTemplate;
  readonly picture: Thumbnail;
  readonly onExport: () => void;
};

/** One template of one's own: to be tried on, renamed, taken to a colleague or removed. */
export function OwnTemplateCard({ shelf, template, picture, onExport }: Props) {
  const { session } = useMapRoom();
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const preview = useSession((state) => state.preview);
  const [isNaming, setNaming] = useState(false);
  const { keep, remove } = useTemplateSaying(shelf);
  const name = templateName(signs, template);
  const isPressed = typeof preview === 'object' && preview.id === template.id;
  return (
    <li className={styles.own}>
      <TemplatePicture
        picture={picture}
        name={name}
        isPressed={isPressed}
        onPress={() => session.setState({ preview: isPressed ? undefined : template })}
      />
      <div className={styles.tools}>
        <Button
          look="quiet"
          aria-label={t('template.rename', { name })}
          aria-expanded={isNaming}
          icon={<Pencil aria-hidden="true" size={17} />}
          onPress={() => setNaming(!isNaming)}
        />
        <Button
          look="quiet"
          aria-label={t('template.export', { name })}
          icon={<Share aria-hidden="true" size={17} />}
          onPress={onExport}
        />
        <Button
          look="quiet"
          aria-label={t('template.remove', { name })}
          icon={<Trash2 aria-hidden="true" size={17} />}
          onPress={() => {
            if (isPressed) session.setState({ preview: undefined });
            void remove(template);
          }}
        />
      </div>
      {isNaming && (
        <TemplateNameForm
          name={template.name}
          onSave={(next) => {
            setNaming(false);
            void keep({ ...template, name: next });
          }}
        />
      )}
    </li>
  );
}
