import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TieEnd } from '../../model/tie';
import { announce } from '../announcing/announce';
import { allSaid } from '../finding/all-said';
import { walkedTies } from '../finding/walked-ties';
import { showView } from '../list/show-view';
import { endName, useMapRoom, versionIn } from '../map/map-room';
import { takeTool } from '../map/take-tool';
import { useSettings } from '../settings';
import { beginByKey, moveByKey } from './begin-by-key';
import { type LetterCommand, letterCommand } from './letter-keys';

/** The commands of single letters, for whoever has the keyboard. Tells whether the key was one; held keys do nothing. */
export function useLetterKeys(roving: TieEnd, acted: () => void): (event: KeyboardEvent) => boolean {
  const [{ letterKeys }] = useSettings();
  const commands = useLetterCommands();
  return (event) => {
    const command = letterKeys ? letterCommand(event) : undefined;
    if (command && !event.repeat) {
      if (command === 'move') acted();
      commands[command](roving);
    }
    return command !== undefined;
  };
}

/** What each of them does; also the way for buttons and menus. */
export function useLetterCommands(): Readonly<Record<LetterCommand, (at: TieEnd) => void>> {
  const room = useMapRoom();
  const { session } = room;
  const { t: map, i18n } = useTranslation('map');
  const { t: said } = useTranslation('said');
  const { t: panel } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  const { language } = i18n;
  return {
    select: () => takeTool(room, 'select'),
    // Nothing is to be tapped: a field is open.
    add: (at) => {
      if (beginByKey(room, 'add', at)) announce(`${map('tool.add')}.`);
    },
    connect: (at) => {
      if (!beginByKey(room, 'connect', at)) return;
      announce(said('connectSecond', { name: endName(versionIn(room), at, signs, common) }));
    },
    group: () => takeTool(room, 'group'),
    note: (at) => {
      if (beginByKey(room, 'note', at)) announce(`${map('tool.note')}.`);
    },
    list: () => showView(room, 'list'),
    find: () => session.setState({ finding: { what: 'person' } }),
    ties: (of) => {
      const version = versionIn(room);
      const ties = walkedTies(version, of, language);
      const count = ties.length === 0 ? common('noTies') : common('ties', { count: ties.length });
      announce(said('ties', { name: endName(version, of, signs, common), ties: count }));
      if (ties[0]) session.setState({ finding: { what: 'ties', of, at: ties[0].id } });
    },
    move: () => moveByKey(room),
    say: (at) => announce(allSaid(versionIn(room), at, language, { map, panel, signs, common })),
    help: () => session.setState({ helping: true }),
  };
}
