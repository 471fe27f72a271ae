import type { TFunction } from 'i18next';
import type { FileContent } from '../../files/maps-file';

/** *Tiedosto aukesi: 3 karttaa, 1 oma pohja.* */
export function broughtWords(t: TFunction<'door'>, { maps, templates }: FileContent): string {
  const parts = [t('restore.maps', { count: maps.length })];
  if (templates.length > 0) parts.push(t('restore.templates', { count: templates.length }));
  return t('restore.brought', { what: parts.join(', ') });
}
