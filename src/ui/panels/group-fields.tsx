import { useTranslation } from 'react-i18next';
import type { Person } from '../../model/person';
import { useVersion } from '../map/map-room';
import { Chips } from './fields';
import { useMembership } from './use-membership';

/** The groups on the map, and in which of them somebody is. */
export function GroupFields({ person }: { readonly person: Person }) {
  const { groups } = useVersion();
  const { t } = useTranslation('panel');
  const setMember = useMembership();
  const group = (wanted: string) => groups.find(({ id }) => id === wanted);
  return (
    groups.length > 0 && (
      <Chips<string>
        several
        label={t('group.groups')}
        choices={groups.map(({ id, name }) => ({ value: id, words: name.trim() || t('group.nameless') }))}
        isOn={(id) => group(id)?.members.includes(person.id) === true}
        onToggle={(id, isIn) => {
          const found = group(id);
          if (found) setMember(found, person.id, isIn);
        }}
      />
    )
  );
}
