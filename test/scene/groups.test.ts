import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../src/model/ids';
import { movedFigures } from '../../src/scene/moved-figures';
import { isWithin } from '../../src/scene/outlines';
import { sceneOf } from '../../src/scene/scene';
import { aGroup, aPerson, aTie, aVersion } from '../makers';
import { overlap, textBoxes, tokenBox } from './boxes';
import { plainLook } from './plain-look';

const at = (angle: number, distance: number) => ({ place: { angle, distance, ring: 1, area: null } });
const [one, two, three, between] = [
  aPerson({ name: 'äiti', ...at(60, 0.8) }),
  aPerson({ name: 'isä', ...at(120, 0.8) }),
  aPerson({ name: 'koira', ...at(270, 0.8) }),
  aPerson({ name: 'naapuri', ...at(90, 0.7) }),
];
const ids = (...people: readonly { readonly id: PersonId }[]) => people.map(({ id }) => id);

describe('The outline of a group', () => {
  it.each([1, 2, 3])('goes round all its tokens when there are %i', (count) => {
    const members = [one, two, three].slice(0, count);
    const version = aVersion({ people: [one, two, three], groups: [aGroup({ members: ids(...members) })] });
    const { groups, tokens } = sceneOf(version, plainLook());
    for (const { id } of members) {
      const token = tokens.find((found) => found.id === id);
      for (const turn of [0, 1, 2, 3, 4, 5]) {
        const { x, y } = token?.at ?? { x: 0, y: 0 };
        expect(isWithin(groups[0]?.outline ?? [], { x: x + 22 * Math.cos(turn), y: y + 22 * Math.sin(turn) })).toBe(
          true,
        );
      }
    }
  });

  it('leaves out somebody who stands among its people but does not belong', () => {
    const version = aVersion({ people: [one, two, between], groups: [aGroup({ members: ids(one, two) })] });
    const { groups, tokens } = sceneOf(version, plainLook());
    const outline = groups[0]?.outline ?? [];
    const inside = tokens.filter((token) => isWithin(outline, token.at)).map(({ id }) => id);
    expect(inside.sort()).toEqual(ids(one, two).sort());
  });

  it('has the name on its edge, clear of tokens and of other names', () => {
    const group = aGroup({ name: 'kotona', members: ids(one, two) });
    const { groups, tokens, box } = sceneOf(aVersion({ people: [one, two], groups: [group] }), plainLook());
    const [name] = textBoxes(groups[0]?.label ?? []);
    expect(groups[0]?.label).toMatchObject([{ text: 'kotona' }]);
    if (!name) throw new Error('written');
    expect(tokens.filter((token) => overlap(tokenBox(token), name))).toEqual([]);
    expect(
      tokens.flatMap(({ label, at: origin }) => textBoxes(label, origin)).filter((other) => overlap(other, name)),
    ).toEqual([]);
    expect(name.top >= box.top && name.left >= box.left).toBe(true);
  });

  it('is where a tie to the group ends', () => {
    const group = aGroup({ members: ids(one, two) });
    const version = aVersion({ people: [one, two, three], groups: [group], ties: [aTie([three.id, group.id])] });
    const { ties, groups, tokens } = sceneOf(version, plainLook());
    const end = /(-?[\d.]+) (-?[\d.]+)$/.exec(ties[0]?.shapes[0]?.shape === 'path' ? ties[0].shapes[0].d : '');
    const tip = { x: Number(end?.[1]), y: Number(end?.[2]) };
    expect(isWithin(groups[0]?.outline ?? [], tip)).toBe(false);
    expect(isWithin(groups[0]?.outline ?? [], { x: tip.x, y: tip.y - 8 })).toBe(true);
    expect(tokens).toHaveLength(4);
  });

  it('follows its people while they are moved, and its name goes with them', () => {
    const group = aGroup({ members: ids(one, two) });
    const scene = sceneOf(
      aVersion({ people: [one, two], groups: [group], ties: [aTie(['centre', group.id])] }),
      plainLook(),
    );
    const moved = new Map(
      scene.tokens.slice(1).map((token) => [token.id as string, { x: token.at.x + 50, y: token.at.y }]),
    );
    const now = movedFigures(scene, moved);
    expect(now.groups).toMatchObject([{ id: group.id, shift: { x: 50, y: 0 } }]);
    expect(now.groups[0]?.shapes).not.toEqual(scene.groups[0]?.shapes);
    expect(now.ties).toHaveLength(1);
  });
});

describe('A group shown as one', () => {
  const group = aGroup({ name: 'Koti', asOne: true, members: ids(one, two) });
  const ties = [
    aTie(['centre', one.id], { qualities: ['strong'] }),
    aTie(['centre', two.id], { qualities: ['strong'] }),
    aTie([two.id, three.id]),
    aTie([one.id, two.id]),
  ];
  const scene = sceneOf(aVersion({ people: [one, two, three], groups: [group], ties }), plainLook());

  it('is one token with its name, in the middle of its people, who are not drawn', () => {
    expect(scene.tokens.map(({ id }) => id)).toEqual(['centre', three.id, group.id]);
    const token = scene.tokens.find(({ id }) => id === group.id);
    expect(token?.at.x).toBeCloseTo(0);
    expect(token?.label).toMatchObject([{ text: 'Koti' }]);
    expect(scene.groups).toEqual([]);
  });

  it('takes the ties of its people, alike ones as one, and none among themselves', () => {
    expect(scene.ties.map(({ between: [first, second] }) => [first, second])).toEqual([
      ['centre', group.id],
      [group.id, three.id],
    ]);
  });
});
