import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AreaId } from '../../../src/model/ids';
import { aPerson, aTie, aVersion } from '../../makers';
import { aList } from './a-list';

const family = { angle: 60, distance: 0.2, ring: 0, area: 'family' as AreaId };
const mother = aPerson({ name: 'äiti', place: family });
const brother = aPerson({ name: 'veli', place: family });
const tie = aTie([mother.id, brother.id]);
const version = aVersion({ people: [mother, brother], ties: [tie] });

describe('Somebody in the list', () => {
  it('is renamed, and said more of, in the row; each field is one step', async () => {
    const { user, now, steps } = await aList(version);
    await user.type(screen.getByDisplayValue('äiti'), ' Anna');
    await user.tab();
    await user.type(screen.getByRole('textbox', { name: 'Rooli: äiti Anna' }), 'opettaja, naapuri');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tila: äiti Anna' }), 'ei yhteyttä');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Laji: äiti Anna' }), 'palvelu tai taho');
    expect(now().people[0]).toMatchObject({ name: 'äiti Anna', roles: ['opettaja', 'naapuri'], kind: 'service' });
    expect(now().people[0]?.state).toBe('noContact');
    expect(steps()).toBe(4);
  });

  it('goes to another area with the keyboard, and to another ring', async () => {
    const { user, now, table } = await aList(version);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Alue: veli' }), 'Ystävät');
    expect(now().people[1]?.place).toMatchObject({ area: 'friends', ring: 0 });
    expect(table('Ystävät').getByDisplayValue('veli')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Alue: veli' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kehä: veli' }), 'Reunan ulkopuolella');
    expect(now().people[1]?.place).toMatchObject({ area: 'friends', ring: 'outside' });
  });

  it('is removed with their ties, the keyboard goes to the row beside, and all comes back', async () => {
    const { user, now } = await aList(version);
    await user.click(screen.getByRole('button', { name: 'Poista: veli' }));
    expect([now().people, now().ties]).toEqual([[mother], []]);
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect([now().people, now().ties]).toEqual([version.people, version.ties]);
  });

  it('who goes by undoing leaves the keyboard to the row that takes their place', async () => {
    const { user, document: map } = await aList(version);
    await user.type(screen.getByRole('textbox', { name: 'Lisää ihminen: Perhe' }), 'koira{Enter}');
    screen.getByRole('combobox', { name: 'Tila: koira' }).focus();
    act(() => {
      map.undo();
    });
    expect(document.activeElement).toHaveProperty('value', 'äiti');
  });

  it('is opened in the panel', async () => {
    const { user, session } = await aList(version);
    await user.click(screen.getByRole('button', { name: 'Muokkaa: veli' }));
    expect(session.getState()).toMatchObject({ chosen: { kind: 'people', ids: [brother.id] }, panelCalls: 1 });
  });
});

describe('People are added to an area', () => {
  it('in a row: name ⏎ name ⏎, and an empty one ends it at the last of them', async () => {
    const { user, now, steps } = await aList(version);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kehä, jolle lisätään: Suku' }), 'Sisin kehä');
    await user.type(screen.getByRole('textbox', { name: 'Lisää ihminen: Suku' }), 'mummi{Enter}ukki{Enter}{Enter}');
    const added = now().people.slice(2);
    expect(added.map(({ name, place: { area, ring } }) => [name, area, ring])).toEqual([
      ['mummi', 'relatives', 0],
      ['ukki', 'relatives', 0],
    ]);
    expect(steps()).toBe(2);
    expect(document.activeElement).toBe(screen.getByDisplayValue('ukki'));
  });

  it('without a name when one mark is enough', async () => {
    const { user, now } = await aList(version);
    await user.type(screen.getByRole('textbox', { name: 'Lisää ihminen: Suku' }), '{Enter}');
    expect(now().people.map(({ name }) => name)).toEqual(['äiti', 'veli', '']);
  });

  it('but Esc leaves nothing of the one being written', async () => {
    const { user, now } = await aList(version);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Lisää ihminen: Suku' });
    await user.type(field, 'mummi{Enter}uk{Escape}');
    expect(field.value).toBe('');
    expect(now().people.map(({ name }) => name)).toEqual(['äiti', 'veli', 'mummi']);
  });

  it('also where the frame has no areas and no rings', async () => {
    const place = { angle: 90, distance: 0.5, ring: null, area: null };
    const blank = aVersion({ frame: { centre: { word: 'me' }, rings: [], areas: [] }, people: [aPerson({ place })] });
    const { user, now } = await aList(blank);
    await user.type(screen.getByRole('textbox', { name: 'Lisää ihminen: Ihmiset' }), 'ystävä{Enter}');
    expect(now().people[1]).toMatchObject({ name: 'ystävä', place: { ring: null, area: null } });
  });
});
