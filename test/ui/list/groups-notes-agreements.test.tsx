import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mostAgreements } from '../../../src/model/network-map';
import { aGroup, aNote, anAgreement, aPerson, aVersion } from '../../makers';
import { aList } from './a-list';

const [mother, friend] = [aPerson({ name: 'äiti' }), aPerson({ name: 'ystävä' })];
const people = [mother, friend];

describe('Groups in the list', () => {
  it('are begun with somebody, named, and get their members by ticking', async () => {
    const { user, now } = await aList(aVersion({ people }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Uuteen ryhmään' }), 'ystävä');
    await user.click(screen.getByRole('button', { name: 'Tee ryhmä' }));
    await user.keyboard('pelit{Tab}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Laji: pelit' }), 'taho');
    await user.click(screen.getByRole('button', { name: 'Jäsenet: pelit: ystävä' }));
    await user.click(screen.getByRole('checkbox', { name: 'äiti' }));
    expect(now().groups).toMatchObject([{ name: 'pelit', kind: 'organisation', members: [mother.id, friend.id] }]);
  });

  it('are made of those who are ticked', async () => {
    const { user, now } = await aList(aVersion({ people }));
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    await user.click(screen.getByRole('button', { name: 'Tee ryhmä' }));
    expect(now().groups[0]?.members).toEqual([mother.id, friend.id]);
  });

  it('are drawn as one, and removed without their people', async () => {
    const { user, now } = await aList(aVersion({ people, groups: [aGroup({ members: [mother.id] })] }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kartalla: koti' }), 'yhtenä');
    expect(now().groups[0]?.asOne).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Poista: koti' }));
    expect([now().groups, now().people]).toEqual([[], people]);
  });
});

describe('Notes in the list', () => {
  it('are written one after another, each to a free spot round the map, and an empty one leaves nothing', async () => {
    const { user, now } = await aList(aVersion());
    await user.type(screen.getByRole('textbox', { name: 'Lisää lappu' }), 'kesätyö{Enter}ajokortti{Enter}{Enter}');
    expect(now().notes.map(({ text }) => text)).toEqual(['kesätyö', 'ajokortti']);
    expect(now().notes[0]?.at).not.toEqual(now().notes[1]?.at);
  });

  it('are said to be about something, rewritten, duplicated and removed', async () => {
    const { user, now } = await aList(aVersion({ notes: [aNote({ text: 'soita' })] }));
    await user.selectOptions(screen.getByRole('combobox', { name: /^Laji: / }), 'mikä tukee');
    await user.type(screen.getByDisplayValue('soita'), ' mummille');
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'Monista: soita mummille' }));
    expect(now().notes).toMatchObject([{ text: 'soita mummille' }, { text: 'soita mummille', kind: 'supports' }]);
    const [first] = screen.getAllByRole('button', { name: 'Poista: soita mummille' });
    if (first) await user.click(first);
    expect(now().notes.length).toBe(1);
  });
});

describe('What was agreed', () => {
  it('is written with who, when and whom it concerns, and taken away and back', async () => {
    const { user, now } = await aList(aVersion({ people }));
    await user.type(screen.getByRole('textbox', { name: 'Lisää sovittu asia' }), 'soitetaan{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Kuka: soitetaan' }), 'minä');
    await user.type(screen.getByRole('textbox', { name: 'Milloin: soitetaan' }), 'maanantaina');
    await user.click(screen.getByRole('button', { name: 'Ketkä: soitetaan' }));
    await user.click(screen.getByRole('checkbox', { name: 'äiti' }));
    expect(now().agreements).toMatchObject([
      { what: 'soitetaan', who: 'minä', when: 'maanantaina', people: [mother.id] },
    ]);
    await user.click(screen.getByRole('button', { name: 'Poista: soitetaan' }));
    expect(now().agreements).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(now().agreements.length).toBe(1);
  });

  it('is five lines at most, and the list says so', async () => {
    const agreements = Array.from({ length: mostAgreements }, () => anAgreement());
    await aList(aVersion({ agreements }));
    expect(screen.queryByRole('textbox', { name: 'Lisää sovittu asia' })).toBeNull();
    expect(screen.getByText('Sovittuja asioita on viisi. Se on eniten, mitä tähän mahtuu.')).toBeTruthy();
  });
});
