import type { Core } from 'cytoscape';
import type { Frame } from '../model/network-map';
import type { Point } from '../model/person';
import { type FrameGrip, gripsOn } from '../scene/frame-grips';
import type { Scene } from '../scene/scene';
import type { Dot } from '../scene/shapes';
import { sheetShapes } from '../scene/sheet-shapes';
import { carryBorder } from './carry-border';
import type { Drawing } from './drawing';
import { reachOf } from './found';
import type { Hands } from './hands';
import type { startMarks } from './marks';
import type { Carry } from './pointers';
import type { Press } from './press';
import { sceneDot } from './view';

/** The frame whose borders hands can move, and where everybody would stand on it as it is being moved. */
export type Reframing = {
  readonly frame: Frame;
  readonly standing: (frame: Frame) => ReadonlyMap<string, Dot>;
};

type Surroundings = {
  readonly drawing: Drawing;
  readonly engine: Core;
  readonly marks: ReturnType<typeof startMarks>;
  readonly hands: Hands;
  readonly scene: () => Scene;
  readonly point: (at: Dot) => Point;
  readonly pan: (from: Press) => Carry;
  /** Shows the scene again as it is. */
  readonly returned: () => void;
};

/** The borders of the frame in the hand. While there is a frame to be changed, hands move its borders and nothing else. */
export function startBorders({ drawing, engine, marks, hands, scene, point, pan, returned }: Surroundings) {
  let reframing: Reframing | undefined;
  const gripsShown = (frame: Frame) => marks.set({ grips: gripsOn(frame, scene().look) });

  const gripUnder = ({ at, hand }: Press): FrameGrip | undefined => {
    if (!reframing) return undefined;
    const dot = sceneDot(engine, at);
    const far = (grip: FrameGrip) => Math.hypot(grip.at.x - dot.x, grip.at.y - dot.y);
    const [nearest] = [...gripsOn(reframing.frame, scene().look)].sort((one, other) => far(one) - far(other));
    return nearest && far(nearest) <= reachOf[hand].handle / engine.zoom() ? nearest : undefined;
  };
  const asItWas = (frame: Frame) => {
    hands.bordering(undefined);
    drawing.sheet(scene().sheet);
    returned();
    gripsShown(frame);
  };
  const carry = ({ frame, standing }: Reframing, { border }: FrameGrip, press: Press): Carry => {
    const pointAt = (at: Dot) => point(sceneDot(engine, at));
    return carryBorder(frame, border, pointAt(press.at), pointAt, {
      moved: (now, at) => {
        drawing.sheet(sheetShapes(now, scene().look));
        drawing.move(standing(now));
        gripsShown(now);
        hands.bordering({ border, frame: now, at });
      },
      dropped: (now) => {
        asItWas(frame);
        hands.reframed(border, now);
      },
      returned: () => asItWas(frame),
    });
  };

  return {
    reframe: (next: Reframing | undefined) => {
      reframing = next;
      if (next) gripsShown(next.frame);
      else marks.set({ grips: [] });
    },
    isOn: () => reframing !== undefined,
    isUnder: (press: Press) => gripUnder(press) !== undefined,
    takes: (press: Press): Carry => {
      const grip = gripUnder(press);
      return reframing && grip ? carry(reframing, grip, press) : pan(press);
    },
  };
}
