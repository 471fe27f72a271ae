import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AreaId } from '../../../src/model/ids';
import { aGroup, aNote, anAgreement, aPerson, aTie, aVersion } from '../../makers';
import { aList } from './a-list';

const family = { angle: 60, distance: 0.2, ring: 0, area: 'family' as AreaId };
const mother = aPerson({
  name: 'äiti',
  emoji: '👩',
  support: { practical: 'get' },
  marks: ['resource'],
  words: 'aina auttaa',
  place: family,
});
const dog = aPerson({ name: 'koira', kind: 'pet', symbol: 'star', place: family });
const cousin = aPerson({ name: 'serkku', state: 'wished', place: { ...family, area: null } });
const home = aGroup({ name: 'koti', members: [mother.id, dog.id] });
const version = aVersion({
  people: [mother, dog, cousin],
  ties: [
    aTie([dog.id, mother.id]),
    aTie(['centre', mother.id], { qualities: ['strong'], direction: 'toFirst', label: 'sunnuntaisin' }),
    aTie(['centre', home.id]),
  ],
  groups: [home],
  notes: [aNote({ kind: 'goal', text: 'oma koti' })],
  agreements: [anAgreement({ people: [cousin.id, mother.id] })],
});

/** Everything the list says in its fields and words, in the order in which it is read. */
function read(): readonly string[] {
  const parts = document.querySelectorAll(
    'h2, h3, header p, tbody input, tbody textarea, tbody select, tbody p, tbody span, tbody small',
  );
  return [...parts].map((part) => {
    if (part instanceof HTMLSelectElement) return part.selectedOptions[0]?.textContent ?? '';
    return 'value' in part ? String(part.value) : (part.textContent ?? '');
  });
}

describe('The list, read from top to bottom,', () => {
  it('tells everything that the picture tells, and nothing of it twice', async () => {
    await aList(version);
    const words = read();
    const people = [
      'äiti',
      'koira',
      'serkku',
      '👩',
      'Muoto: tähti',
      'lemmikki',
      'toive',
      'saan: käytännön apu',
      'voimavara',
      'Omat sanat',
    ];
    const ties = ['Minä ja äiti', 'koira ja äiti', 'Minä ja koti', 'vahva', 'kohti: Minä', 'sunnuntaisin'];
    const others = ['koti', 'talous', 'koira, äiti', 'mihin pyrin', 'oma koti', 'soitetaan mummille', 'äiti, serkku'];
    const said = [...people, ...ties, ...others];
    expect(said.map((once) => words.filter((word) => word === once))).toEqual(said.map((once) => [once]));
  });

  it('begins with how many there are, and goes by areas clockwise, those without one, ties, groups, notes, agreements', async () => {
    await aList(version);
    expect(screen.getByText('3 ihmistä, 3 yhteyttä. Perhe: 2 ihmistä.')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Keskellä',
      'Perhe',
      'Suku',
      'Ystävät',
      'Koulu ja työ',
      'Vapaa-aika',
      'Ammattilaiset ja viranomaiset',
      'Ei aluetta',
      'Yhteydet',
      'Ryhmät',
      'Laput',
      'Mitä sovittiin',
    ]);
  });

  it('has ties in the order in which their people are read, whichever was made first', async () => {
    const { table } = await aList(version);
    const sentences = table('Yhteydet').getAllByRole('rowheader');
    expect(sentences.map(({ textContent }) => textContent)).toEqual(['Minä ja äiti', 'Minä ja koti', 'koira ja äiti']);
  });

  it('takes the keyboard at its heading when nobody on the map had it', async () => {
    await aList(version);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Luettelo' }));
  });
});

describe('In the list', () => {
  it('the same people are chosen by ticks as on the map', async () => {
    const { user, session } = await aList(version);
    await user.click(screen.getByRole('checkbox', { name: 'Valitse: äiti' }));
    await user.click(screen.getByRole('checkbox', { name: 'Valitse: serkku' }));
    expect(session.getState().chosen).toEqual({ kind: 'people', ids: [mother.id, cousin.id] });
    act(() => session.setState({ chosen: { kind: 'people', ids: [dog.id] } }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Valitse: koira' }).checked).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: 'Valitse: koira' }));
    expect(session.getState().chosen).toEqual({ kind: 'nothing' });
  });

  it('↑ and ↓ go to the same thing in the next row, and leave lists of choices alone', async () => {
    const { user } = await aList(version);
    screen.getByRole('button', { name: 'Yhdistä: koira' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Yhdistä: äiti' }));
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Yhdistä: Minä' }));
    const ring = screen.getByRole('combobox', { name: 'Kehä: koira' });
    ring.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(ring);
  });
});
