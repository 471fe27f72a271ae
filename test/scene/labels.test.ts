import { describe, expect, it } from 'vitest';
import { templateFrame } from '../../src/model/frames';
import type { Version } from '../../src/model/network-map';
import { newPerson } from '../../src/model/new-map';
import { placeForNew } from '../../src/model/place-by-word';
import { sceneOf } from '../../src/scene/scene';
import type { Box } from '../../src/scene/shapes';
import { aPerson, aTie, aVersion } from '../makers';
import { standardCase } from '../standard-case';
import { overlap, textBoxes, tokenBox } from './boxes';
import { plainLook } from './plain-look';

describe('Names and words on a map', () => {
  it('keep clear of each other and of tokens in the standard case', () => {
    expect(collisions(standardCase().versions[0], 320)).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])('keep clear of each other and of tokens with forty people spread out (%i)', (seed) => {
    expect(collisions(fortyPeople(seed), 420)).toEqual([]);
  });

  it('keep clear of each other where two stand close', () => {
    const people = [0.5, 0.66].map((distance) => aPerson({ place: { angle: 90, distance, ring: 1, area: null } }));
    expect(collisions(aVersion({ people }), 320)).toEqual([]);
  });

  it('stand in the middle of a tie, clear of its line, in italics', () => {
    const person = aPerson({ place: { angle: 0, distance: 0.9, ring: 2, area: null } });
    const tie = aTie(['centre', person.id], { label: 'joka päivä' });
    const [figure] = sceneOf(aVersion({ people: [person], ties: [tie] }), plainLook()).ties;
    expect(figure?.label).toMatchObject([{ text: 'joka päivä', italic: true }]);
    const [box] = textBoxes(figure?.label ?? []);
    expect(box && (box.bottom <= 0 || box.top >= 0)).toBe(true);
  });

  it('are written in italics for somebody wished for', () => {
    const version = aVersion({ people: [aPerson({ name: 'serkku', state: 'wished' })] });
    expect(sceneOf(version, plainLook()).tokens[1]?.label).toMatchObject([{ text: 'serkku', italic: true }]);
  });

  it('are not there for somebody without a name', () => {
    for (const name of ['', '  ', '\n\t']) {
      expect(sceneOf(aVersion({ people: [aPerson({ name })] }), plainLook()).tokens[1]?.label).toEqual([]);
    }
  });

  it('grow with the size of text', () => {
    const version = aVersion({ people: [aPerson({ name: 'äiti' })] });
    const [small, large] = [1, 2].map((textScale) => sceneOf(version, plainLook({ textScale })).tokens[1]?.label[0]);
    expect([small, large]).toMatchObject([{ size: 14.5 }, { size: 29 }]);
  });
});

/** Which texts lie over each other or over a token, by their words. */
function collisions(version: Version, unit: number): readonly string[] {
  const { tokens, ties } = sceneOf(version, plainLook({ unit }));
  const texts = [
    ...tokens.map(({ id, label, at }) => ({ id, boxes: textBoxes(label, at) })),
    ...ties.map(({ id, label }) => ({ id, boxes: textBoxes(label) })),
  ];
  const touches = (some: readonly Box[], others: readonly Box[]) =>
    some.some((one) => others.some((other) => overlap(one, other)));
  const overTexts = texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => (touches(one.boxes, other.boxes) ? [`${one.id} over ${other.id}`] : [])),
  );
  const overTokens = texts.flatMap(({ id, boxes }) =>
    tokens.flatMap((token) => (touches(boxes, [tokenBox(token)]) ? [`${id} over the token of ${token.id}`] : [])),
  );
  return [...overTexts, ...overTokens];
}

const names = [
  'äiti',
  'isäpuoli',
  'paras ystävä',
  'Ohjaamo',
  'opinto-ohjaaja',
  'mummi',
  'naapurin Maija',
  'pelikaveri',
];

/** Forty people in the free spots of segments drawn by lot, twelve of them tied to the centre. */
function fortyPeople(seed: number): Version {
  let state = seed * 7919;
  const lot = (count: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % count;
  };
  const frame = templateFrame('sixAreas');
  let version = aVersion({ frame });
  for (let at = 0; at < 40; at += 1) {
    const segment = { ring: at < 4 ? 0 : 1 + lot(2), area: frame.areas[at % 6]?.id ?? null };
    const person = newPerson(`${names[lot(names.length)]}`, placeForNew(version, segment));
    version = { ...version, people: [...version.people, person] };
  }
  return { ...version, ties: version.people.slice(0, 12).map(({ id }) => aTie(['centre', id])) };
}
