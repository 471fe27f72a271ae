import { useTranslation } from 'react-i18next';
import { endName, personName, runIn, useMapRoom, versionIn } from './map-room';
import { chosenPeople, nothing } from './map-session';

/** Removes what is chosen, without asking: it can be taken back at once. */
export function useRemoval(): () => void {
  const room = useMapRoom();
  const { t } = useTranslation('map');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  return () => {
    const { session } = room;
    const { chosen } = session.getState();
    const version = versionIn(room);
    const people = version.people.filter(({ id }) => chosenPeople(session.getState()).includes(id));
    const tie = chosen.kind === 'tie' ? version.ties.find(({ id }) => id === chosen.id) : undefined;
    const gone = { people: people.map(({ id }) => id), ties: tie ? [tie.id] : [] };
    if (!runIn(room, { verb: 'removeThings', ...gone })) return;
    const [first, second] = (tie?.between ?? []).map((end) => endName(version, end, signs, common));
    const text = tie
      ? t('tieRemoved', { first, second })
      : t('removed', { count: people.length, name: people[0] && personName(people[0], common) });
    session.setState({ chosen: nothing, said: { text, undo: true, at: Date.now() } });
  };
}
