import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { AreaId } from '../../../src/model/ids';
import { FindingCards } from '../../../src/ui/finding/finding-cards';
import { aPerson, aTie, aVersion } from '../../makers';
import { aPanel } from '../panels/a-panel';
import { renderInRoom } from '../view/a-room';

const place = (area: string, ring: number) => ({ angle: 60, distance: 0.2, ring, area: area as AreaId });
const people = [
  aPerson({ id: 'one', name: 'Anna', place: place('family', 0) }),
  aPerson({ id: 'other', name: 'Anna', place: place('friends', 0) }),
  aPerson({ id: 'third', name: 'Anna', place: place('friends', 1) }),
  aPerson({ id: 'ville', name: 'Ville', place: place('friends', 1) }),
];
const [one, other, third, ville] = people;
if (!one || !other || !third || !ville) throw new Error('There are four.');
const ties = [aTie([ville.id, one.id], { id: 'first' }), aTie([ville.id, other.id], { id: 'second' })];
const version = aVersion({ people, ties });
const annas = ['Anna (Perhe)', 'Anna (Ystävät, Sisin kehä)', 'Anna (Ystävät, Keskimmäinen kehä)'];

const texts = (role: string) => screen.getAllByRole(role).map(({ textContent }) => textContent);

function cards() {
  const nothing = () => undefined;
  const ends = () => people.map(({ id }) => id);
  return renderInRoom(version, <FindingCards ends={ends} onFocus={nothing} onTied={nothing} />);
}

it('Those who share a name are told apart when somebody is looked for', async () => {
  const { user, session } = await cards();
  act(() => session.setState({ finding: { what: 'person' } }));
  expect(texts('option')).toEqual([...annas, 'Ville']);
  await user.keyboard('anna');
  expect(texts('option')).toEqual(annas);
});

it('and when somebody is tied by name, and when ties are walked', async () => {
  const { session } = await cards();
  act(() => session.setState({ finding: { what: 'connect', from: ville.id } }));
  expect(texts('option')).toEqual(['Minä', ...annas]);
  act(() => session.setState({ finding: { what: 'ties', of: ville.id, at: ties[0]?.id ?? ('' as never) } }));
  expect(texts('button')).toEqual(['Ville ja Anna (Perhe). yhteys.', 'Ville ja Anna (Ystävät, Sisin kehä). yhteys.']);
});

it('and among the ties in the panel, and those to whom another can be made', async () => {
  await aPanel(version, { kind: 'people', ids: [ville.id] });
  const tied = texts('button').filter((words) => words?.startsWith('Anna'));
  expect(tied).toEqual(annas.slice(0, 2));
  expect(texts('option')).toContain(annas[2]);
});

it('and in the heading and the directions of a tie', async () => {
  await aPanel(version, { kind: 'tie', id: ties[0]?.id ?? ('' as never) });
  expect(texts('heading')).toContain('Ville – Anna (Perhe)');
  expect(texts('option')).toContain('kohti: Anna (Perhe)');
});
