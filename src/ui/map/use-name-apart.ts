import { useTranslation } from 'react-i18next';
import type { TieEnd } from '../../model/tie';
import { namesApart } from '../parts/names-apart';
import { useVersion } from './map-room';

/** What somebody is called where the place is not beside the name: two who share a name are told apart. */
export function useNameApart(): (end: TieEnd) => string {
  const version = useVersion();
  const { t: panel, i18n } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  return (end) => namesApart(version, i18n.language, { panel, signs, common }).get(end) ?? '';
}
