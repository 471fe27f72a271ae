import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { AreaId } from '../../../src/model/ids';
import { aGroup, aPerson, aTie, aVersion } from '../../makers';
import { aList } from './a-list';

const place = (area: string, ring: number) => ({ angle: 60, distance: 0.2, ring, area: area as AreaId });

it('People and groups of the same name are told apart in sentences: by area, then ring, then a number', async () => {
  const people = [
    aPerson({ name: 'Anna', place: place('family', 0) }),
    aPerson({ name: 'Anna', place: place('friends', 0) }),
    aPerson({ name: 'Anna', place: place('friends', 1) }),
    aPerson({ name: 'Anna', place: place('friends', 1) }),
    aPerson({ name: 'Ville', place: place('friends', 1) }),
    aPerson({ name: 'Minä', place: place('family', 0) }),
  ];
  const group = aGroup({ name: 'Ville', members: [] });
  const ends = [...people, group].map(({ id }) => id);
  await aList(aVersion({ people, groups: [group], ties: ends.map((end) => aTie(['centre', end])) }));
  const sentences = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  expect(sentences.filter((words) => words?.startsWith('Minä ja')).sort()).toEqual([
    'Minä ja Anna (Perhe)',
    'Minä ja Anna (Ystävät, Keskimmäinen kehä, 1)',
    'Minä ja Anna (Ystävät, Keskimmäinen kehä, 2)',
    'Minä ja Anna (Ystävät, Sisin kehä)',
    'Minä ja Minä (Perhe)',
    'Minä ja Ville (Ystävät)',
    'Minä ja Ville (talous)',
  ]);
});
