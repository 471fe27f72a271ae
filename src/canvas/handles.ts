import type { Scene, TieFigure, TokenFigure } from '../scene/scene';
import type { Dot } from '../scene/shapes';
import { lineOf } from './found';

/** A small grip: on the rim of a token, from which a tie is drawn, or at an end of the chosen tie. */
export type Handle =
  | { readonly grip: 'rim'; readonly at: Dot; readonly token: TokenFigure }
  | { readonly grip: 'end'; readonly at: Dot; readonly tie: TieFigure; readonly end: 0 | 1 };

const aside = 9;
const inwards = 16;

/** The handles that show now. */
export function handlesOn(
  { tokens, ties }: Scene,
  rims: ReadonlySet<string>,
  chosenTie: string | undefined,
  moved?: ReadonlyMap<string, Dot>,
): readonly Handle[] {
  const tie = ties.find(({ id }) => id === chosenTie);
  const ends = tie && !moved ? ([0, 1] as const).flatMap((end) => endHandle(tokens, tie, end)) : [];
  const grips = tokens
    .filter(({ id }) => rims.has(id))
    .map((token): Handle => ({ grip: 'rim', token, at: rimDot(token, moved?.get(token.id)) }));
  return [...ends, ...grips];
}

/** The handle a hand takes at a dot. On a token, the token is meant instead. */
export function handleAt({ tokens }: Scene, handles: readonly Handle[], dot: Dot, within: number): Handle | undefined {
  const far = (at: Dot) => Math.hypot(dot.x - at.x, dot.y - at.y);
  const [nearest] = [...handles].sort((one, other) => far(one.at) - far(other.at));
  if (!nearest || far(nearest.at) > within) return undefined;
  return tokens.some(({ at, radius }) => far(at) <= radius) ? undefined : nearest;
}

/** On the right, or on the left where the name is on the right. */
function rimDot({ at, radius, label }: TokenFigure, moved?: Dot): Dot {
  const { x, y } = moved ?? at;
  const [name] = label;
  const side = name?.shape === 'text' && name.at.x > radius ? -1 : 1;
  return { x: x + side * (radius + aside), y };
}

/** A little way along the tie, so that the token itself can still be taken. */
function endHandle(tokens: readonly TokenFigure[], tie: TieFigure, end: 0 | 1): readonly Handle[] {
  const line = lineOf(tie);
  const [first, last] = [line[0], line.at(-1)];
  if (!(first && last)) return [];
  const token = tokens.find(({ id }) => id === tie.between[end]);
  const goal = token?.at ?? (end === 0 ? first : last);
  const from = (token?.radius ?? 0) + inwards;
  const far = (dot: Dot) => Math.abs(Math.hypot(dot.x - goal.x, dot.y - goal.y) - from);
  const at = line.reduce((best, dot) => (far(dot) < far(best) ? dot : best), first);
  return [{ grip: 'end', at, tie, end }];
}
