import { UserMinus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../model/ids';
import type { Group } from '../../model/network-map';
import { inReadingOrder } from '../../model/questions/reading-order';
import { useMapRoom, useVersion } from '../map/map-room';
import { choosePeople } from '../map/map-session';
import { useNameApart } from '../map/use-name-apart';
import { Button } from '../parts/button';
import { SelectField } from './fields';
import styles from './panel.module.css';
import { useMembership } from './use-membership';

/** Who is in a group: each can be looked at or taken out, and the others put in. */
export function GroupMembers({ group }: { readonly group: Group }) {
  const { session } = useMapRoom();
  const { t, i18n } = useTranslation('panel');
  const nameOf = useNameApart();
  const setMember = useMembership();
  const heading = useRef<HTMLHeadingElement>(null);
  const people = inReadingOrder(useVersion(), i18n.language);
  const [members, others] = [true, false].map((isIn) => people.filter(({ id }) => group.members.includes(id) === isIn));
  return (
    <section aria-label={t('group.members')}>
      <h3 ref={heading} tabIndex={-1}>
        {t('group.members')}
      </h3>
      <ul className={styles.members}>
        {members?.map((person) => (
          <li key={person.id}>
            <button type="button" onClick={() => session.setState({ chosen: choosePeople([person.id]) })}>
              {nameOf(person.id)}
            </button>
            <Button
              look="quiet"
              aria-label={t('group.leave', { name: nameOf(person.id) })}
              icon={<UserMinus aria-hidden="true" size={18} />}
              onPress={() => {
                // The button goes with its row; the focus stays in the panel.
                heading.current?.focus();
                setMember(group, person.id, false);
              }}
            />
          </li>
        ))}
      </ul>
      {others && others.length > 0 && (
        <SelectField
          label={t('group.add')}
          value=""
          choices={[
            { value: '', words: t('group.whom') },
            ...others.map((person) => ({ value: person.id, words: nameOf(person.id) })),
          ]}
          onChoose={(value) => value !== '' && setMember(group, value as PersonId, true)}
        />
      )}
    </section>
  );
}
