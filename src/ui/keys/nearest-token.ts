import type { TieEnd } from '../../model/tie';
import type { Scene } from '../../scene/scene';

/** The nearest token in a direction on the screen; what lies aside counts as farther away. */
export function nearestToken(
  { tokens }: Scene,
  from: TieEnd,
  [right, down]: readonly [number, number],
): TieEnd | undefined {
  const here = tokens.find(({ id }) => id === from)?.at ?? { x: 0, y: 0 };
  return tokens
    .map(({ id, at }) => {
      const ahead = (at.x - here.x) * right + (at.y - here.y) * down;
      const aside = Math.abs((at.x - here.x) * down) + Math.abs((at.y - here.y) * right);
      return { id, ahead, far: ahead + aside * 2 };
    })
    .filter(({ ahead, far }) => ahead > 1 && ahead * 3 > far - ahead)
    .sort((one, other) => one.far - other.far)[0]?.id;
}
