import { describe, expect, it } from 'vitest';
import { templateKeys } from '../../src/model/frames';
import { sceneOf } from '../../src/scene/scene';
import { sizesFor, unitFor } from '../../src/scene/unit-for';
import { overlap, tokenBox } from './boxes';
import { crowdedMap } from './crowded-maps';
import { plainLook } from './plain-look';
import { realMeasure } from './real-measure';

/** What is left for the map of a phone of 390 × 844. */
const room = { width: 382, height: 560 };

/** The least size of a name on the screen, and how many lie over another or over a token. */
function seenOnPhone(template: (typeof templateKeys)[number], count: number) {
  const version = crowdedMap(template, count, count + 1);
  const sizes = sizesFor(unitFor(version, room.width, room.height, 1), 1, count, true);
  const { box, leastNameSize, memory, tokens } = sceneOf(version, { ...plainLook(sizes), measure: realMeasure });
  const zoom = Math.min(1, room.width / (box.right - box.left), room.height / (box.bottom - box.top));
  const boxes = [...memory.written.values()].map(({ seat }) => seat.box);
  const covering = boxes.filter(
    (one, at) =>
      boxes.slice(at + 1).some((other) => overlap(one, other)) || tokens.some((token) => overlap(one, tokenBox(token))),
  );
  return { size: leastNameSize * sizes.textScale * zoom, covering: covering.length };
}

describe('On a phone held upright', () => {
  it.each([
    [12, 12],
    [25, 10.5],
    [40, 8],
  ])('names of %i people are at least %f pixels high and lie over nothing', (count, least) => {
    const seen = templateKeys.map((template) => ({ template, ...seenOnPhone(template, count) }));
    expect(seen.filter(({ size, covering }) => size < least || covering > 0)).toEqual([]);
  });
});
