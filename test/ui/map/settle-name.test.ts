import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/document/open-document';
import { followDocument } from '../../../src/ui/map/follow-document';
import type { MapRoom } from '../../../src/ui/map/map-room';
import { type Naming, startMapSession } from '../../../src/ui/map/map-session';
import { type Leaving, settleName } from '../../../src/ui/map/settle-name';
import { aMap, aPerson, aVersion } from '../../makers';
import { aloneAtMap } from './alone-at-map';

type New = Extract<Naming, { what: 'new' }>;
type Begun = New['begunBy'];

const aiti = aPerson({ name: 'äiti' });

function left(written: string, how: Leaving, begun: Partial<New> = {}) {
  const version = aVersion({ people: [aiti] });
  const session = startMapSession();
  const document = openDocument(aMap({ versions: [version] }));
  const room: MapRoom = { ...followDocument(document), session, versionId: version.id, ...aloneAtMap };
  settleName(room, { what: 'new', place: aiti.place, begunBy: 'key', row: 0, ...begun }, written, how);
  const { naming, panelCalls, isNameWritten, keyboardAt } = session.getState();
  const [, added] = document.getState().map.versions[0].people;
  return {
    name: added?.name,
    hasKeyboard: added !== undefined && keyboardAt === added.id,
    goesOn: naming?.what === 'new' ? naming.row : undefined,
    toPanel: panelCalls === 1 && isNameWritten,
  };
}

const beginnings: readonly Begun[] = ['key', 'tool', 'double'];

describe('A field for somebody new', () => {
  it.each(beginnings)('begun by %s: Enter keeps the name and opens the next field', (begunBy) => {
    expect(left(' isä ', 'enter', { begunBy })).toMatchObject({ name: 'isä', goesOn: 1, toPanel: false });
  });

  it.each(beginnings)('begun by %s: Tab keeps the name and goes on in the panel, past the name', (begunBy) => {
    expect(left('isä', 'tab', { begunBy })).toMatchObject({ name: 'isä', toPanel: true, hasKeyboard: true });
  });

  it.each(beginnings)('begun by %s: Shift and Tab go back to the token', (begunBy) => {
    expect(left('isä', 'back', { begunBy })).toMatchObject({ name: 'isä', toPanel: false, hasKeyboard: true });
  });

  it.each(beginnings)('begun by %s: Esc leaves nothing, also of a name', (begunBy) => {
    expect(left('isä', 'escape', { begunBy })).toMatchObject({ name: undefined, toPanel: false });
  });

  it.each(beginnings)('begun by %s and left empty with Enter or Tab: one mark is enough to be a person', (begunBy) => {
    expect(left('', 'enter', { begunBy })).toMatchObject({ name: '', goesOn: undefined, hasKeyboard: true });
    expect(left('', 'tab', { begunBy })).toMatchObject({ name: '', toPanel: true });
    expect(left('', 'back', { begunBy })).toMatchObject({ name: '', hasKeyboard: true });
  });

  it('left empty by a touch elsewhere, the mark stays, save after a double tap, which may be a stray one', () => {
    const names = beginnings.map((begunBy) => left('', 'elsewhere', { begunBy }).name);
    expect(names).toEqual(['', '', undefined]);
  });

  it('later in a row, an empty one ends it and leaves nothing', () => {
    const ways: readonly Leaving[] = ['enter', 'tab', 'elsewhere', 'escape'];
    expect(ways.map((how) => left('', how, { row: 2 }).name)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
