import { useTranslation } from 'react-i18next';
import type { OwnTemplate } from '../../model/own-template';
import { useMapRoom } from '../map/map-room';
import { templateName } from '../parts/scene-words';
import type { TemplateShelf } from '../shelf';

type Kept = (template: OwnTemplate) => Promise<boolean>;

/** Keeps and removes templates, and says what became of it. */
export function useTemplateSaying(shelf: TemplateShelf): { readonly keep: Kept; readonly remove: Kept } {
  const { session } = useMapRoom();
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const say = (text: string) => session.setState({ said: { text, undo: false, at: Date.now() } });
  const done = async (asked: Promise<{ readonly ok: boolean }>, words: string): Promise<boolean> => {
    const { ok } = await asked;
    say(ok ? words : t('template.notKept'));
    return ok;
  };
  return {
    keep: (template) => done(shelf.keepTemplate(template), t('template.kept', { name: templateName(signs, template) })),
    remove: (template) =>
      done(shelf.removeTemplate(template.id), t('template.removed', { name: templateName(signs, template) })),
  };
}
