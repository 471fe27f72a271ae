import { describe, expect, it } from 'vitest';
import { templateKeys } from '../../src/model/frames';
import { sceneOf } from '../../src/scene/scene';
import type { Box } from '../../src/scene/shapes';
import { sizesFor, unitFor } from '../../src/scene/unit-for';
import { isInside, overlap, tokenBox } from './boxes';
import { crowdedMap } from './crowded-maps';
import { plainLook } from './plain-look';
import { realMeasure } from './real-measure';

/** What is left for the map of a window of 1366 × 768 with the panel open. */
const room = { width: 910, height: 688 };

/** From five people to sixty, on every template in turn, with the true widths of the typeface. */
const maps = Array.from({ length: 200 }, (_, at) => ({
  template: templateKeys[at % templateKeys.length] ?? 'sixAreas',
  count: 5 + Math.round((at * 55) / 199),
  seed: at + 11,
}));

function drawn({ template, count, seed }: (typeof maps)[number]) {
  const version = crowdedMap(template, count, seed);
  const sizes = sizesFor(unitFor(version, room.width, room.height, 1), 1, version.people.length);
  const scene = sceneOf(version, { ...plainLook(sizes), measure: realMeasure });
  const texts = [...scene.tokens, ...scene.ties].flatMap((figure) => {
    const boxes = faceBoxes(figure.label, 'at' in figure ? figure.at : { x: 0, y: 0 });
    return boxes.length > 0 ? [{ id: figure.id, boxes }] : [];
  });
  return { version, scene, texts };
}

/** The room the typeface takes for each line: 0.984 sizes above its foot and 0.316 below. */
function faceBoxes(shapes: ReturnType<typeof sceneOf>['tokens'][number]['label'], at: { x: number; y: number }) {
  return shapes.flatMap((shape): readonly Box[] => {
    if (shape.shape !== 'text') return [];
    const half = realMeasure(shape.text, shape.size, shape.weight) / 2;
    const [x, y] = [shape.at.x + at.x, shape.at.y + at.y];
    return [{ left: x - half, right: x + half, top: y - shape.size * 0.984, bottom: y + shape.size * 0.316 }];
  });
}

const touch = (some: readonly Box[], others: readonly Box[]) =>
  some.some((one) => others.some((other) => overlap(one, other)));

/** Sums of fractions differ in the last digit. */
const nearly = ({ left, top, right, bottom }: Box) => ({
  left: left - 0.01,
  top: top - 0.01,
  right: right + 0.01,
  bottom: bottom + 0.01,
});

describe('Two hundred maps with long names', () => {
  const results = maps.map((map) => {
    const { scene, texts, version } = drawn(map);
    const overlapping = texts.flatMap((one, at) => texts.slice(at + 1).filter(({ boxes }) => touch(one.boxes, boxes)));
    const onTokens = texts.filter(({ boxes }) => scene.tokens.some((token) => touch(boxes, [tokenBox(token)])));
    const zoom = Math.min(
      1,
      room.width / (scene.box.right - scene.box.left),
      room.height / (scene.box.bottom - scene.box.top),
    );
    return {
      ...map,
      people: version.people.length,
      named: scene.tokens.filter(({ label }) => label.length > 0).length,
      overlapping: overlapping.length,
      pairs: (texts.length * (texts.length - 1)) / 2,
      onTokens: onTokens.length,
      inBox: texts.every(({ boxes }) => boxes.every((box) => isInside(box, nearly(scene.box)))),
      size: scene.leastNameSize,
      seen: scene.leastNameSize * zoom,
    };
  });

  it('have no two texts over each other up to forty people', () => {
    expect(results.filter(({ count, overlapping }) => count <= 40 && overlapping > 0)).toEqual([]);
  });

  it('have at most one pair in a hundred over each other up to sixty', () => {
    expect(results.filter(({ overlapping, pairs }) => overlapping > pairs / 100)).toEqual([]);
  });

  it('have no text over a token', () => {
    expect(results.filter(({ onTokens }) => onTokens > 0)).toEqual([]);
  });

  it('have every name, inside the box of the picture', () => {
    expect(results.filter(({ people, named, inBox }) => named !== people || !inBox)).toEqual([]);
  });

  it('have names of at least 13 pixels on the screen up to forty people, and of 11 at 100 % always', () => {
    expect(results.filter(({ count, seen }) => count <= 40 && seen < 13)).toEqual([]);
    expect(results.filter(({ size }) => size < 11)).toEqual([]);
  });
});
