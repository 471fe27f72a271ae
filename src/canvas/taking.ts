import type { Core } from 'cytoscape';
import type { NoteId, TieId } from '../model/ids';
import type { TieEnd } from '../model/tie';
import type { Scene, TokenFigure } from '../scene/scene';
import type { Dot, Shape } from '../scene/shapes';
import { middleOf } from '../scene/ties-in-place';
import { carryLine, type Live } from './carry-line';
import { carryRound } from './carry-round';
import { carryTokens } from './carry-tokens';
import { reachOf, targetAt, tieEndAt } from './found';
import { type Handle, handleAt } from './handles';
import type { DragMeans, Target } from './hands';
import type { Carry } from './pointers';
import type { Press } from './press';

type Surroundings = {
  readonly engine: Core;
  readonly scene: () => Scene;
  readonly dotAt: (at: Dot) => Dot;
  readonly means: () => DragMeans;
  readonly chosen: () => { readonly tokens: ReadonlySet<string>; readonly group: string | undefined };
  readonly handles: () => readonly Handle[];
  readonly pan: (from: Press) => Carry;
  readonly showLine: (live: Live | undefined) => void;
  readonly showRound: (shapes: readonly Shape[]) => void;
  readonly tokensMoved: (moved: ReadonlyMap<string, Dot>, lead: string | undefined) => void;
  readonly noteMoved: (note: NoteId, at: Dot) => void;
  readonly returned: (lead: string | undefined) => void;
  readonly dropped: (tokens: readonly string[], by: Dot, lead: string | undefined) => void;
  readonly noteDropped: (note: NoteId, at: Dot) => void;
  readonly tied: (from: TieEnd, onto: TieEnd | undefined, at: Dot) => void;
  readonly retied: (tie: TieId, end: 0 | 1, to: TieEnd) => void;
  readonly encircled: (tokens: readonly TokenFigure[]) => void;
};

/** What lies under a hand, and what a drag that begins there carries. */
export function startTaking(around: Surroundings) {
  const { engine, scene, dotAt } = around;
  const zoom = () => engine.zoom();
  const endAt = (press: Press) => (dot: Dot) => tieEndAt(scene(), dot, reachOf[press.hand], zoom());
  const handleUnder = ({ at, hand }: Press) => handleAt(scene(), around.handles(), dotAt(at), reachOf[hand], zoom());

  const under = (press: Press): Target => {
    const handle = handleUnder(press);
    if (handle?.grip === 'rim') {
      const { id } = handle.token;
      return id === 'centre' ? { kind: 'centre' } : { kind: 'token', id };
    }
    if (handle) return { kind: 'tie', id: handle.tie.id, all: [] };
    return targetAt(scene(), dotAt(press.at), reachOf[press.hand], zoom());
  };

  const tieFrom = (end: TieEnd, press: Press): Carry =>
    carryLine(startOf(scene(), end), end, dotAt, endAt(press), {
      show: around.showLine,
      dropped: (onto, at) => around.tied(end, onto, at),
    });
  const endOf = ({ tie, end }: Extract<Handle, { grip: 'end' }>, press: Press): Carry => {
    const other = tie.between[end === 0 ? 1 : 0];
    return carryLine(startOf(scene(), other), other, dotAt, endAt(press), {
      show: around.showLine,
      dropped: (onto) => onto !== undefined && around.retied(tie.id, end, onto),
    });
  };
  const round = (how: 'lasso' | 'rectangle', press: Press): Carry =>
    carryRound(how, dotAt(press.at), dotAt, {
      show: around.showRound,
      ended: () => around.showRound([]),
      drawn: (isInside) => around.encircled(scene().tokens.filter(({ id, at }) => id !== 'centre' && isInside(at))),
    });
  const tokens = (ids: readonly string[], press: Press, lead?: string): Carry =>
    carryTokens(engine, ids, dotAt(press.at), dotAt, {
      moved: (moved) => around.tokensMoved(moved, lead),
      dropped: (by) => around.dropped(ids, by, lead),
      returned: () => around.returned(lead),
    });
  const person = (id: string, press: Press): Carry => {
    const chosen = around.chosen().tokens;
    const together = chosen.has(id) ? [id, ...[...chosen].filter((one) => one !== id && one !== 'centre')] : [id];
    return tokens(together, press, id);
  };
  const note = (id: NoteId, press: Press): Carry => {
    const from = scene().notes.find((figure) => figure.id === id)?.at ?? { x: 0, y: 0 };
    const start = dotAt(press.at);
    const now = (at: Dot) => ({ x: from.x + dotAt(at).x - start.x, y: from.y + dotAt(at).y - start.y });
    return {
      move: ({ at }) => around.noteMoved(id, now(at)),
      drop: ({ at }) => around.noteDropped(id, now(at)),
      cancel: () => around.returned(undefined),
    };
  };
  const members = (id: string): readonly string[] => scene().groups.find((group) => group.id === id)?.members ?? [];

  const sheet = (press: Press): Carry => {
    if (around.means().sheet === 'encircle') return round('lasso', press);
    return press.shift && press.hand === 'mouse' ? round('rectangle', press) : around.pan(press);
  };
  const withHandle = (handle: Handle, press: Press): Carry =>
    handle.grip === 'end' ? endOf(handle, press) : tieFrom(handle.token.id, press);
  const moves = (on: Target, press: Press): Carry => {
    if (on.kind === 'token') return person(on.id, press);
    if (on.kind === 'note') return note(on.id, press);
    const isChosen = on.kind === 'group' && around.chosen().group === on.id;
    return isChosen ? tokens(members(on.id), press) : sheet(press);
  };
  const takes = (press: Press): Carry => {
    if (around.means().token === 'pan') return around.pan(press);
    const handle = handleUnder(press);
    if (handle) return withHandle(handle, press);
    const on = under(press);
    const means = around.means().token;
    if (means === 'encircle') return sheet(press);
    const end = means === 'tie' ? endUnder(on) : undefined;
    return end === undefined ? moves(on, press) : tieFrom(end, press);
  };

  return { under, takes };
}

/** Where a line from somebody begins: the token, or the middle of the members of a group. */
function startOf({ tokens, groups }: Scene, end: TieEnd): Dot {
  const token = tokens.find(({ id }) => id === end);
  if (token) return token.at;
  const members = groups.find(({ id }) => id === end)?.members ?? [];
  const dots = tokens.filter(({ id }) => members.some((member) => member === id)).map(({ at }) => at);
  return middleOf(dots) ?? { x: 0, y: 0 };
}

function endUnder(on: Target): TieEnd | undefined {
  if (on.kind === 'centre') return 'centre';
  return on.kind === 'token' || on.kind === 'group' ? on.id : undefined;
}
