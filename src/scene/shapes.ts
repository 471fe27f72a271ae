import type { AreaColour } from '../model/network-map';

/** A colour by what it is for; the screen and the picture each know its shade. */
export type Ink =
  | 'ink'
  | 'soft'
  | 'line'
  | 'edge'
  | 'paper'
  | 'sheet'
  | 'note'
  | 'accent'
  | 'onAccent'
  | 'heart'
  | `band${0 | 1 | 2}`
  | `area-${AreaColour}`;

/** Right-angled, in pixels at 100 %: the centre of the map at 0, 0; x to the right, y down. */
export type Dot = { readonly x: number; readonly y: number };

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

type Paint = {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
};

/** What a drawing is made of. The whole of it can be written as SVG without a style sheet. */
export type Shape =
  | ({ readonly shape: 'path'; readonly d: string } & Paint)
  | ({ readonly shape: 'circle'; readonly at: Dot; readonly radius: number } & Paint)
  | TextShape;

export type TextShape = {
  readonly shape: 'text';
  readonly text: string;
  readonly at: Dot;
  readonly size: number;
  readonly weight: number;
  readonly fill: Ink;
  /** Which side of `at` the text is on; the middle when left out. */
  readonly anchor?: 'start' | 'end';
  readonly italic?: boolean;
  /** A picture sign, which is to be shown in colour wherever there is a font that has it so. */
  readonly emoji?: boolean;
  /** Paper round the letters, so that lines do not cross them. */
  readonly halo?: Ink;
  readonly opacity?: number;
  /** The text runs along this path, from its middle. */
  readonly along?: string;
};

/** `M x y L x y …`, rounded to a tenth of a pixel. */
export function linePath(dots: readonly Dot[]): string {
  let path = '';
  for (const { x, y } of dots) path += `${path === '' ? 'M' : 'L'}${tenthText(x)} ${tenthText(y)}`;
  return path;
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** As the text of `tenth`, put together from two whole numbers, which takes a third of the time. */
export function tenthText(value: number): string {
  const tenths = Math.round(value * 10);
  const whole = Math.trunc(tenths / 10);
  const rest = Math.abs(tenths - whole * 10);
  if (rest === 0) return `${whole}`;
  return `${tenths < 0 && whole === 0 ? '-' : ''}${whole}.${rest}`;
}

/** The same shapes, stepping back: what is under them does not show through. */
export function fadedShapes(shapes: readonly Shape[]): readonly Shape[] {
  const [first] = shapes;
  const backing = first && first.shape !== 'text' && first.fill ? [{ ...first, stroke: 'line' } as const] : [];
  return [
    ...backing,
    ...shapes.map((shape) => ({ ...shape, opacity: (shape.opacity ?? 1) * (shape.shape === 'text' ? 0.5 : 0.3) })),
  ];
}
