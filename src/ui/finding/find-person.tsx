import { useTranslation } from 'react-i18next';
import type { TieEnd } from '../../model/tie';
import { announce } from '../announcing/announce';
import { walkAway } from '../keys/walk-away';
import { useMapRoom } from '../map/map-room';
import { useNameApart } from '../map/use-name-apart';
import { Card } from './card';
import { Combobox } from './combobox';

type Props = {
  /** Everybody who can have the keyboard, in reading order. */
  readonly ends: readonly TieEnd[];
  readonly onFocus: (end?: TieEnd) => void;
};

/** Somebody on the map, found by name: Enter brings the keyboard there. */
export function FindPerson({ ends, onFocus }: Props) {
  const room = useMapRoom();
  const nameOf = useNameApart();
  const { t } = useTranslation('map');
  const { t: said } = useTranslation('said');
  const { t: common } = useTranslation('common');
  const close = () => room.session.setState({ finding: undefined });
  const leaveTo = (end?: TieEnd) => {
    close();
    onFocus(end);
  };
  return (
    <Card title={t('find.title')} onEscape={() => leaveTo()} onLeave={close}>
      <Combobox
        label={t('find.name')}
        choices={ends.map((end) => ({ value: end, words: nameOf(end) }))}
        none={said('notFound')}
        onFound={(count) =>
          announce(count === 0 ? said('notFound') : said('found', { people: common('people', { count }) }))
        }
        onChoose={(end) => {
          walkAway(room);
          leaveTo(end);
        }}
      />
    </Card>
  );
}
