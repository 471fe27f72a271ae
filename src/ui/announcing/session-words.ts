import type { Version } from '../../model/network-map';
import { chosenPeople, type MapSessionState } from '../map/map-session';
import { countOfPeople, named, namedEnd, type SaidWords } from './said-words';

type Message = { readonly text: string; readonly how: 'polite' | 'aside' };
type Turned = { readonly before: MapSessionState; readonly now: MapSessionState };

/** What is said of tools and of what is chosen, none of which is a change of the map. */
export function sessionWords(words: SaidWords, version: Version, turned: Turned): Message | undefined {
  const { before, now } = turned;
  if (now.looking !== before.looking) {
    return { text: words.said(now.looking ? 'looking' : 'lookingEnded'), how: 'polite' };
  }
  if (now.moving && now.moving !== before.moving)
    return { text: movingWords(words, version, now.moving), how: 'polite' };
  return toolWords(words, version, turned) ?? connectWords(words, version, turned) ?? chosenWords(words, turned);
}

function movingWords(words: SaidWords, { people }: Version, moving: NonNullable<MapSessionState['moving']>): string {
  const ids: readonly string[] = moving.what === 'people' ? moving.ids : [];
  const moved = people.filter(({ id }) => ids.includes(id));
  const many = moved.length > 1 ? countOfPeople(words, moved.length) : named(words, moved[0]?.name);
  return words.said('moving', { name: moving.what === 'note' ? words.said('note') : many });
}

function toolWords(words: SaidWords, version: Version, { before, now }: Turned): Message | undefined {
  const { said } = words;
  if (now.tool !== before.tool) {
    const connecting = () =>
      now.connectFrom
        ? said('connectSecond', { name: namedEnd(words, version, now.connectFrom) })
        : said('connectFirst');
    return { text: now.tool === 'connect' ? connecting() : said(`tool.${now.tool}`), how: 'polite' };
  }
  return before.penMode && !now.penMode ? { text: said('penOff'), how: 'polite' } : undefined;
}

function connectWords(words: SaidWords, version: Version, { before, now }: Turned): Message | undefined {
  const { connectFrom } = now;
  if (now.tool !== 'connect' || connectFrom === before.connectFrom) return undefined;
  return connectFrom
    ? { text: words.said('connectSecond', { name: namedEnd(words, version, connectFrom) }), how: 'polite' }
    : { text: words.said('connectBack'), how: 'aside' };
}

function chosenWords(words: SaidWords, { before, now }: Turned): Message | undefined {
  const { chosen } = now;
  if (chosen === before.chosen) return undefined;
  const people = countOfPeople(words, chosenPeople(now).length);
  if (chosen.kind === 'people' && chosen.ids.length > 1) {
    return { text: words.said('chosenSeveral', { people }), how: 'aside' };
  }
  const wasChosen = before.chosen.kind !== 'nothing' && before.chosen.kind !== 'frame';
  return chosen.kind === 'nothing' && wasChosen ? { text: words.said('chosenNothing'), how: 'aside' } : undefined;
}
