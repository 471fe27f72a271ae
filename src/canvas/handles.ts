import type { Scene, TieFigure, TokenFigure } from '../scene/scene';
import type { Dot } from '../scene/shapes';
import { lineOf, type Reach } from './found';

/** A small grip: on the rim of a token, from which a tie is drawn, or at an end of the chosen tie. */
export type Handle =
  | { readonly grip: 'rim'; readonly at: Dot; readonly token: TokenFigure }
  | { readonly grip: 'end'; readonly at: Dot; readonly tie: TieFigure; readonly end: 0 | 1 };

/** Who hands can take hold of by a handle now. */
export type Held = { readonly rims: ReadonlySet<string>; readonly tie: string | undefined };

/** The handles that show now: so far from their tokens that a hand of this reach meets either in full at this zoom. */
export function handlesOn(
  { tokens, ties }: Scene,
  { rims, tie: chosenTie }: Held,
  reach: Reach,
  zoom: number,
  moved?: ReadonlyMap<string, Dot>,
): readonly Handle[] {
  const tie = ties.find(({ id }) => id === chosenTie);
  const away = (radius: number) => Math.max(radius, reach.token / zoom) + reach.handle / zoom;
  const ends = tie && !moved ? ([0, 1] as const).flatMap((end) => endHandle(tokens, tie, end, away)) : [];
  const grips = tokens
    .filter(({ id }) => rims.has(id))
    .map((token): Handle => {
      const aside = freeSide(token, tokens, away(token.radius));
      const { x, y } = moved?.get(token.id) ?? token.at;
      return { grip: 'rim', token, at: { x: x + aside.x, y: y + aside.y } };
    });
  return [...ends, ...grips];
}

/** The handle a hand takes at a dot. On a token, or nearer to its middle than to the handle, the token is meant instead. */
export function handleAt(
  { tokens }: Scene,
  handles: readonly Handle[],
  dot: Dot,
  reach: Reach,
  zoom: number,
): Handle | undefined {
  const far = (at: Dot) => Math.hypot(dot.x - at.x, dot.y - at.y);
  const [nearest] = [...handles].sort((one, other) => far(one.at) - far(other.at));
  if (!nearest || far(nearest.at) > reach.handle / zoom) return undefined;
  const isMeant = ({ at, radius }: TokenFigure) => {
    const within = far(nearest.at) > far(at) ? reach.token / zoom : 0;
    return far(at) <= Math.max(radius, within);
  };
  return tokens.some(isMeant) ? undefined : nearest;
}

/** To the right, or to the left where the name is on the right; elsewhere when others stand in the way. */
function freeSide({ id, at, radius, label }: TokenFigure, tokens: readonly TokenFigure[], away: number): Dot {
  const [name] = label;
  const isBeside = name?.shape === 'text' && Math.abs(name.at.x) > radius;
  const side = isBeside && name.at.x > 0 ? -1 : 1;
  const sides = (isBeside ? [0, -35, 35, 215, 145, 180] : [0, 180, -35, 215, 35, 145]).map((degrees): Dot => {
    const radians = (degrees / 180) * Math.PI;
    return { x: side * away * Math.cos(radians), y: away * Math.sin(radians) };
  });
  const others = tokens.filter((token) => token.id !== id);
  const room = ({ x, y }: Dot) =>
    Math.min(...others.map((other) => Math.hypot(at.x + x - other.at.x, at.y + y - other.at.y) - other.radius));
  const free = sides.find((dot) => room(dot) >= away - radius);
  return free ?? sides.reduce((best, dot) => (room(dot) > room(best) ? dot : best));
}

/** A little way along the tie, so that the token itself can still be taken; never beyond the middle of the tie. */
function endHandle(
  tokens: readonly TokenFigure[],
  tie: TieFigure,
  end: 0 | 1,
  away: (radius: number) => number,
): readonly Handle[] {
  const whole = lineOf(tie);
  const half = Math.ceil(whole.length / 2);
  const line = end === 0 ? whole.slice(0, half) : whole.slice(-half);
  const tip = end === 0 ? line[0] : line.at(-1);
  if (!tip) return [];
  const token = tokens.find(({ id }) => id === tie.between[end]);
  const goal = token?.at ?? tip;
  const from = away(token?.radius ?? 0);
  const far = (dot: Dot) => Math.abs(Math.hypot(dot.x - goal.x, dot.y - goal.y) - from);
  const at = line.reduce((best, dot) => (far(dot) < far(best) ? dot : best), tip);
  return [{ grip: 'end', at, tie, end }];
}
