import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../src/model/ids';
import { aGroup, aPerson, aTie, aVersion } from '../../makers';
import { aPanel } from './a-panel';

const [mother, brother, friend] = ['äiti', 'veli', 'ystävä'].map((name) => aPerson({ name }));
if (!mother || !brother || !friend) throw new Error('three people');
const home = aGroup({ name: 'Meidän koti', members: [mother.id, brother.id] });
const version = aVersion({ people: [mother, brother, friend], groups: [home] });
const theHome = { kind: 'group', id: home.id } as const;

describe('the panel of a group', () => {
  it('tells its name, its kind and how many are in it, and lets them be changed', async () => {
    const { user, now, steps } = await aPanel(version, theHome);
    expect(screen.getByRole('heading', { name: 'Meidän koti' })).toBeTruthy();
    expect(screen.getByText('talous, 2 ihmistä')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Ryhmän nimi' }), '!!');
    await user.click(screen.getByRole('radio', { name: 'porukka' }));
    expect(now().groups[0]).toMatchObject({ name: 'Meidän koti!!', kind: 'group' });
    expect(steps()).toBe(2);
  });

  it('takes people in and out', async () => {
    const { user, now } = await aPanel(version, theHome);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lisää ryhmään' }), 'ystävä');
    expect(now().groups[0]?.members).toEqual([mother.id, brother.id, friend.id]);
    await user.click(screen.getByRole('button', { name: 'Pois ryhmästä: äiti' }));
    expect(now().groups[0]?.members).toEqual([brother.id, friend.id]);
    expect(document.activeElement?.textContent).toBe('Jäsenet');
  });

  it('goes with its last member, which can be taken back', async () => {
    const alone = { ...home, members: [mother.id] };
    const { user, now } = await aPanel({ ...version, groups: [alone] }, theHome);
    await user.click(screen.getByRole('button', { name: 'Pois ryhmästä: äiti' }));
    expect(now().groups).toEqual([]);
    expect(now().people).toHaveLength(3);
    expect(screen.getByText('Ryhmä poistettu: Meidän koti.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(now().groups).toEqual([alone]);
  });

  it('shows it as one and opens it again', async () => {
    const { user, now } = await aPanel(version, theHome);
    await user.click(screen.getByRole('button', { name: 'Näytä yhtenä' }));
    expect(now().groups[0]?.asOne).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Avaa ihmisiksi' }));
    expect(now().groups[0]?.asOne).toBe(false);
  });

  it('ties it to those who are not in it', async () => {
    const { user, now } = await aPanel(version, theHome);
    const choice = screen.getByRole('combobox', { name: 'Kenen kanssa?' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['', 'Minä', 'ystävä']);
    await user.selectOptions(choice, 'ystävä');
    expect(now().ties).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Lisää yhteys' }));
    expect(now().ties[0]?.between).toEqual([home.id, friend.id]);
    expect(screen.getByRole('heading', { name: 'Meidän koti – ystävä' })).toBeTruthy();
  });

  it('removes it without its people, and takes it back with its ties', async () => {
    const tied = { ...version, ties: [aTie([home.id, friend.id])] };
    const { user, now } = await aPanel(tied, theHome);
    await user.click(screen.getByRole('button', { name: 'Poista' }));
    expect([now().groups, now().ties, now().people.length]).toEqual([[], [], 3]);
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect([now().groups.length, now().ties.length]).toEqual([1, 1]);
  });
});

describe('people and groups', () => {
  it('a group is made of those chosen, and asks at once for a name', async () => {
    const ids: readonly PersonId[] = [mother.id, friend.id];
    const { user, now, session } = await aPanel({ ...version, groups: [] }, { kind: 'people', ids });
    await user.click(screen.getByRole('button', { name: 'Tee ryhmä' }));
    expect(now().groups).toMatchObject([{ members: ids, kind: 'group', name: '', asOne: false }]);
    expect(session.getState().naming).toEqual({ what: 'group', id: now().groups[0]?.id });
    expect(screen.getByRole('heading', { name: 'Nimetön ryhmä' })).toBeTruthy();
  });

  it('somebody joins and leaves groups in their own panel', async () => {
    const { user, now } = await aPanel(version, { kind: 'people', ids: [friend.id] });
    const groups = screen.getByRole('group', { name: 'Ryhmät' });
    await user.click(within(groups).getByRole('checkbox', { name: 'Meidän koti' }));
    expect(now().groups[0]?.members).toContain(friend.id);
    await user.click(within(groups).getByRole('checkbox', { name: 'Meidän koti' }));
    expect(now().groups[0]?.members).not.toContain(friend.id);
  });

  it('somebody is tied to a group from their own panel', async () => {
    const { user, now } = await aPanel(version, { kind: 'people', ids: [friend.id] });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kenen kanssa?' }), 'Meidän koti');
    await user.click(screen.getByRole('button', { name: 'Lisää yhteys' }));
    expect(now().ties[0]?.between).toEqual([friend.id, home.id]);
  });
});
