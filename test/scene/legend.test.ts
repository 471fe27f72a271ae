import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legendOf } from '../../src/scene/legend';
import { everything } from '../../src/scene/look';
import { seenOf } from '../../src/scene/seen';
import { aPerson, aTie, aVersion } from '../makers';
import { anyVersion } from '../makers/any-version';
import { standardCase } from '../standard-case';
import { plainLook } from './plain-look';

const { words } = plainLook();
const keys = (version: Parameters<typeof legendOf>[0]) => legendOf(version, words).map(({ key }) => key);

describe('The legend', () => {
  it('lists what the standard case uses, kinds first', () => {
    expect(keys(standardCase().versions[0])).toEqual([
      'kind person',
      'kind pet',
      'kind service',
      'state deceased',
      'state wished',
      'quality plain',
      'quality strong',
      'quality distant',
      'quality straining',
    ]);
  });

  it('is empty when there is nothing to explain: people only, plain ties only', () => {
    const person = aPerson();
    expect(keys(aVersion())).toEqual([]);
    expect(keys(aVersion({ people: [person], ties: [aTie(['centre', person.id])] }))).toEqual([]);
  });

  it('lists own marks once, after the ready-made ones, and says the direction of support', () => {
    const people = [aPerson({ marks: ['own_valo', 'worry'] }), aPerson({ marks: ['own_valo'] })];
    const [first] = people;
    const ties = first ? [aTie(['centre', first.id], { direction: 'both' })] : [];
    expect(keys(aVersion({ people, ties }))).toEqual(['direction direction', 'mark worry', 'mark own_valo']);
  });

  it('lists exactly what is used, each once and with a sign, on any version', () => {
    fc.assert(
      fc.property(anyVersion(), (version) => {
        const legend = legendOf(version, words);
        const found = legend.map(({ key }) => key);
        const { people, ties, groups, asOne } = seenOf(version, everything);
        expect(new Set(found).size).toBe(found.length);
        expect(legend.every(({ shapes }) => shapes.length > 0)).toBe(true);
        const states = people.filter(({ state }) => state !== 'now').map(({ state }) => `state ${state}`);
        const marks = people.flatMap((person) => person.marks.map((mark) => `mark ${mark}`));
        const qualities = ties.flatMap((tie) => tie.qualities.map((quality) => `quality ${quality}`));
        const symbols = people.flatMap(({ symbol, emoji }) => (symbol && !emoji ? [`symbol ${symbol}`] : []));
        const outlines = groups.map(({ group }) => `group ${group.kind}`);
        const together = asOne.map(({ group }) => `groupAsOne ${group.kind}`);
        const listed = found.filter((key) => !/^(kind|direction|support) |plain$/.test(key));
        expect(new Set(listed)).toEqual(
          new Set([...states, ...marks, ...qualities, ...symbols, ...outlines, ...together]),
        );
        const supported = people.some(({ support }) => Object.keys(support).length > 0);
        expect(found.some((key) => key.startsWith('support '))).toBe(supported);
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
