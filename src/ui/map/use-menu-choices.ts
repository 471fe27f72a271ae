import { useTranslation } from 'react-i18next';
import { newId } from '../../model/ids';
import { placeAt } from '../../model/places';
import { pointOf, spotOf } from '../../model/points';
import type { TieEnd } from '../../model/tie';
import { useLetterCommands } from '../keys/use-letter-keys';
import { beginLooking } from '../view/begin-looking';
import { makeGroup } from './make-group';
import { runIn, useMapRoom, versionIn } from './map-room';
import { chosenPeople, type Naming, type StageMenu } from './map-session';
import { useRemoval } from './use-removal';

type Choice = {
  readonly key: string;
  readonly words: string;
  readonly danger?: boolean;
  readonly onChoose: () => void;
};

/** How far a copy of a note lies from the note. */
const aside = 0.08;

/** The rows of a menu, by what it was opened on. */
export function useMenuChoices({ on, at }: StageMenu, showAll: () => void): readonly Choice[] {
  const room = useMapRoom();
  const { t } = useTranslation('map');
  const { t: view } = useTranslation('view');
  const { t: common } = useTranslation('common');
  const remove = useRemoval();
  const commands = useLetterCommands();
  const { session } = room;

  const edit: Choice = {
    key: 'edit',
    words: t('menu.edit'),
    onChoose: () => session.setState(({ panelCalls }) => ({ panelCalls: panelCalls + 1 })),
  };
  const rename = (naming: Naming, words = t('menu.rename')): Choice => ({
    key: 'rename',
    words,
    onChoose: () => session.setState({ naming }),
  });
  const connect = (from: TieEnd): Choice => ({
    key: 'connect',
    words: t('tool.connect'),
    onChoose: () => session.setState({ tool: 'connect', connectFrom: from }),
  });
  const heard = (end: TieEnd): readonly Choice[] => [
    { key: 'ties', words: t('menu.ties'), onChoose: () => commands.ties(end) },
    { key: 'say', words: t('menu.say'), onChoose: () => commands.say(end) },
  ];
  const gone = (words = common('delete')): Choice => ({ key: 'delete', words, danger: true, onChoose: remove });
  const movePeople = (): Choice => {
    const ids = chosenPeople(session.getState());
    return {
      key: 'move',
      words: t('menu.move'),
      onChoose: () => session.setState({ moving: { what: 'people', ids } }),
    };
  };
  const ofPeople = (): readonly Choice[] => [
    movePeople(),
    {
      key: 'group',
      words: t('menu.makeGroup'),
      onChoose: () => makeGroup(room, chosenPeople(session.getState())),
    },
    gone(),
  ];
  const group = (): readonly Choice[] => {
    if (on.kind !== 'group') return [];
    const ids = versionIn(room).groups.find(({ id }) => id === on.id)?.members ?? [];
    const turn = () => runIn(room, { verb: 'describeGroup', group: on.id, set: { asOne: !on.asOne } });
    return [
      edit,
      rename({ what: 'group', id: on.id }),
      connect(on.id),
      { key: 'asOne', words: on.asOne ? t('menu.open') : t('menu.asOne'), onChoose: turn },
      { key: 'move', words: t('menu.move'), onChoose: () => session.setState({ moving: { what: 'people', ids } }) },
      gone(t('menu.removeGroup')),
    ];
  };
  const note = (): readonly Choice[] => {
    const found = versionIn(room).notes.find(({ id }) => on.kind === 'note' && id === on.id);
    if (!found) return [];
    const { x, y } = spotOf(found.at);
    const copy = () => ({ ...found, id: newId<typeof found.id>(), at: pointOf({ x: x + aside, y: y - aside }) });
    return [
      rename({ what: 'note', id: found.id }, t('menu.writeNote')),
      {
        key: 'move',
        words: t('menu.move'),
        onChoose: () => session.setState({ moving: { what: 'note', id: found.id } }),
      },
      { key: 'duplicate', words: t('menu.duplicate'), onChoose: () => runIn(room, { verb: 'addNote', note: copy() }) },
      gone(),
    ];
  };
  const sheet = (): readonly Choice[] => {
    const place = () => placeAt(versionIn(room).frame, at);
    const add = () => session.setState({ naming: { what: 'new', place: place(), begunBy: 'tool', row: 0 } });
    return [
      { key: 'add', words: t('menu.addHere'), onChoose: add },
      { key: 'note', words: t('menu.noteHere'), onChoose: () => session.setState({ naming: { what: 'newNote', at } }) },
      { key: 'names', words: t('pasteNames'), onChoose: () => session.setState({ pasted: '' }) },
      { key: 'picture', words: t('menu.copyPicture'), onChoose: () => session.setState({ exporting: { as: 'png' } }) },
      { key: 'fit', words: t('fit'), onChoose: showAll },
      { key: 'look', words: view('looking'), onChoose: () => beginLooking(room) },
    ];
  };

  switch (on.kind) {
    case 'person': {
      if (chosenPeople(session.getState()).length > 1) return ofPeople();
      return [edit, rename({ what: 'person', id: on.id }), connect(on.id), ...ofPeople(), ...heard(on.id)];
    }
    case 'centre':
      return [edit, rename({ what: 'centre' }), connect('centre'), ...heard('centre')];
    case 'tie':
      return [edit, rename({ what: 'tie', id: on.id }, t('menu.write')), gone()];
    case 'group':
      return group();
    case 'note':
      return note();
    case 'sheet':
      return sheet();
  }
}
