import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../model/network-map';
import type { Signs } from '../parts/scene-words';
import { endName, personName, runIn, useMapRoom, versionIn } from './map-room';
import { type Chosen, choosePeople, nothing } from './map-session';

/** Removes what is chosen, without asking: it can be taken back at once. */
export function useRemoval(): () => void {
  const { session } = useMapRoom();
  const remove = useRemovalOf();
  return () => remove(session.getState().chosen);
}

/** Removes these in the same way, whatever is chosen. */
export function useRemovalOf(): (things: Chosen) => void {
  const room = useMapRoom();
  const { t } = useTranslation('map');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  return (things) => {
    const { session } = room;
    const said = saidOf(versionIn(room), things, { map: t, signs, common });
    if (said === undefined || !runIn(room, { verb: 'removeThings', ...thingsIn(things) })) return;
    session.setState(({ chosen }) => ({
      chosen: stillThere(chosen, things),
      said: { text: said, undo: true, at: Date.now() },
    }));
  };
}

/** What stays chosen when some things have gone. */
function stillThere(chosen: Chosen, gone: Chosen): Chosen {
  if (chosen.kind !== gone.kind) return chosen;
  if (chosen.kind === 'people' && gone.kind === 'people') {
    return choosePeople(chosen.ids.filter((id) => !gone.ids.includes(id)));
  }
  return 'id' in chosen && 'id' in gone && chosen.id !== gone.id ? chosen : nothing;
}

function thingsIn(chosen: Chosen) {
  return {
    people: chosen.kind === 'people' ? chosen.ids : [],
    ties: chosen.kind === 'tie' ? [chosen.id] : [],
    groups: chosen.kind === 'group' ? [chosen.id] : [],
    notes: chosen.kind === 'note' ? [chosen.id] : [],
  };
}

type Words = { readonly map: TFunction<'map'>; readonly signs: Signs; readonly common: TFunction<'common'> };

/** What is said when it is gone; nothing when there is nothing to remove. */
function saidOf(version: Version, chosen: Chosen, { map, signs, common }: Words): string | undefined {
  switch (chosen.kind) {
    case 'people': {
      const people = version.people.filter(({ id }) => chosen.ids.includes(id));
      return map('removed', { count: people.length, name: people[0] && personName(people[0], common) });
    }
    case 'tie': {
      const tie = version.ties.find(({ id }) => id === chosen.id);
      const [first, second] = (tie?.between ?? []).map((end) => endName(version, end, signs, common));
      return map('tieRemoved', { first, second });
    }
    case 'group':
      return map('groupRemoved', { name: endName(version, chosen.id, signs, common) });
    case 'note':
      return map('noteRemoved');
    case 'nothing':
    case 'centre':
    case 'frame':
      return undefined;
  }
}
