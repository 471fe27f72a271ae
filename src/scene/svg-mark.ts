import type { Ink, Shape, TextShape } from './shapes';
import { tenth } from './shapes';

/** One SVG element, ready for a document or for text. `along` is the path a text runs on. */
export type SvgMark = {
  readonly tag: 'path' | 'circle' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly along?: string;
};

const emojiFonts = "'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif";

/** How a shape is written in SVG, the same on the screen and in a picture; `shade` gives the colour of an ink. */
export function svgMark(shape: Shape, shade: (ink: Ink) => string): SvgMark {
  if (shape.shape === 'text') return textMark(shape, shade);
  const geometry =
    shape.shape === 'path' ? { d: shape.d } : { cx: tenth(shape.at.x), cy: tenth(shape.at.y), r: tenth(shape.radius) };
  return {
    tag: shape.shape,
    attributes: {
      ...geometry,
      fill: shape.fill ? shade(shape.fill) : 'none',
      ...(shape.stroke && {
        stroke: shade(shape.stroke),
        'stroke-width': shape.width ?? 1,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
      ...(shape.dash && { 'stroke-dasharray': shape.dash.join(' ') }),
      ...seenThrough(shape.opacity, shape.fill, shape.stroke),
    },
  };
}

function textMark(shape: TextShape, shade: (ink: Ink) => string): SvgMark {
  return {
    tag: 'text',
    attributes: {
      ...(shape.along === undefined && { x: tenth(shape.at.x), y: tenth(shape.at.y) }),
      'text-anchor': shape.anchor ?? 'middle',
      'font-size': tenth(shape.size),
      'font-weight': shape.weight,
      ...(shape.italic && { 'font-style': 'italic' }),
      ...(shape.emoji && { 'font-family': emojiFonts }),
      fill: shade(shape.fill),
      ...(shape.halo && {
        stroke: shade(shape.halo),
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
      ...seenThrough(shape.opacity, shape.fill, shape.halo),
    },
    text: shape.text,
    ...(shape.along !== undefined && { along: shape.along }),
  };
}

/** A fill or a line alone is cheaper for a browser than a figure that has to be put together before it is seen through. */
function seenThrough(opacity: number | undefined, fill: Ink | undefined, line: Ink | undefined) {
  if (opacity === undefined) return {};
  if (fill && line) return { opacity };
  return fill ? { 'fill-opacity': opacity } : { 'stroke-opacity': opacity };
}
