import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aGroup, aPerson, aTie, aVersion } from '../../makers';
import { aList } from './a-list';

const [mother, friend] = [aPerson({ name: 'äiti' }), aPerson({ name: 'ystävä' })];
const home = aGroup({ name: 'koti', members: [mother.id] });
const tie = aTie(['centre', mother.id], { qualities: ['strong'] });
const version = aVersion({ people: [mother, friend], groups: [home], ties: [tie] });

describe('Ties in the list', () => {
  it('are made by name, one after another, and keep the kind that was chosen', async () => {
    const { user, now, steps } = await aList(version);
    await user.click(screen.getByRole('button', { name: 'Yhdistä: ystävä' }));
    const whom = screen.getByRole('combobox', { name: 'Kenen kanssa?' });
    expect(document.activeElement).toBe(whom);
    await user.click(screen.getByRole('checkbox', { name: 'etäinen' }));
    await user.selectOptions(whom, 'Minä');
    await user.keyboard('{Enter}');
    await user.selectOptions(whom, 'koti');
    await user.keyboard('{Enter}{Enter}');
    expect(now().ties.slice(1)).toMatchObject([
      { between: [friend.id, 'centre'], qualities: ['distant'] },
      { between: [friend.id, home.id], qualities: ['distant'] },
    ]);
    expect(steps()).toBe(2);
    expect(screen.queryByRole('combobox', { name: 'Kenen kanssa?' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Yhdistä: ystävä' }));
  });

  it('are not doubled: a pair that is tied is shown', async () => {
    const { user, now, session } = await aList(version);
    await user.click(screen.getByRole('button', { name: 'Yhdistä: äiti' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kenen kanssa?' }), 'Minä');
    await user.keyboard('{Enter}');
    expect(now().ties).toEqual([tie]);
    expect(session.getState().chosen).toEqual({ kind: 'tie', id: tie.id });
    expect(screen.getByText('Yhteys on jo: äiti ja Minä. Tiedot ovat auki.')).toBeTruthy();
  });

  it('of somebody open under the row, and close with Esc', async () => {
    const { user, session } = await aList(version);
    await user.click(screen.getByRole('button', { name: '1 yhteys: äiti' }));
    await user.click(screen.getByRole('button', { name: 'Minä, vahva' }));
    expect(session.getState().chosen).toEqual({ kind: 'tie', id: tie.id });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Minä, vahva' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '1 yhteys: äiti' }));
  });

  it('are given qualities, a direction and a word, and removed', async () => {
    const { user, now } = await aList(version);
    await user.click(screen.getByRole('button', { name: 'vahva: Minä ja äiti' }));
    await user.click(screen.getByRole('checkbox', { name: 'kuormittava' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tuen suunta: Minä ja äiti' }), 'kohti: äiti');
    await user.type(screen.getByRole('textbox', { name: 'Sana yhteydestä: Minä ja äiti' }), 'soitetaan');
    expect(now().ties).toMatchObject([
      { qualities: ['strong', 'straining'], direction: 'toSecond', label: 'soitetaan' },
    ]);
    await user.click(screen.getByRole('button', { name: 'Poista: Minä ja äiti' }));
    expect(now().ties).toEqual([]);
  });
});
