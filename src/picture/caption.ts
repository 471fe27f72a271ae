import type { LegendEntry } from '../scene/legend';
import type { Look } from '../scene/look';
import { cut, nameLines } from '../scene/name-lines';
import type { Box, Dot, Shape } from '../scene/shapes';

/** The words round the drawing, in the language of whoever takes the picture. */
export type Caption = {
  /** The title of the map; left out or empty when it is not to leave. */
  readonly title?: string;
  /** What the program is called. */
  readonly program: string;
  /** The date and whose view it is. */
  readonly when: string;
  readonly legend: string;
  /** What is on the map, in plain words, for those who cannot see it. */
  readonly summary: string;
  /** BCP 47. */
  readonly language: string;
};

/** Shapes that are drawn round a place of their own, at their own size unless it is told. */
export type Figure = { readonly at: Dot; readonly shapes: readonly Shape[]; readonly scale?: number };

type Block = { readonly figures: readonly Figure[]; readonly box: Box };

const gap = 20;
/** Signs are explained at three quarters of their size. */
const sampleScale = 0.75;
const sampleWidth = 48;

/** The title, the date and whose view it is, above the drawing. */
export function heading({ title = '', when }: Caption, drawing: Box, look: Look): Block {
  const room = Math.max(240, drawing.right - drawing.left);
  const scale = look.textScale;
  const titleLines = nameLines(title, 22 * scale, 680, room, look.measure).map((text) => ({
    text,
    size: 22,
    weight: 680,
  }));
  const whenLines = nameLines(when, 14 * scale, 500, room, look.measure).map((text) => ({
    text,
    size: 14,
    weight: 500,
  }));
  const lines = [...titleLines, ...whenLines];
  const height = lines.reduce((sum, { size }) => sum + size * scale * 1.4, 0);
  let y = drawing.top - gap - height;
  const top = y;
  const shapes = lines.map(({ text, size, weight }): Shape => {
    y += size * scale * 1.4;
    return leftText(text, { x: drawing.left, y: y - size * scale * 0.35 }, size * scale, weight);
  });
  const right = drawing.left + widest(lines.map(({ text, size, weight }) => look.measure(text, size * scale, weight)));
  return { figures: [{ at: origin, shapes }], box: { left: drawing.left, top, right, bottom: drawing.top - gap } };
}

/** The signs in use and what they mean, in even columns under the drawing. */
export function legendBlock(entries: readonly LegendEntry[], words: string, drawing: Box, look: Look): Block {
  const { left, right, bottom } = drawing;
  const top = bottom + gap;
  if (entries.length === 0) return { figures: [], box: { left, top: bottom, right: left, bottom } };
  const size = 13 * look.textScale;
  const room = Math.max(240, right - left) - sampleWidth;
  const texts = entries.map((entry) => cut(entry.words, room, (part) => look.measure(part, size, 500)));
  const column = sampleWidth + widest(texts.map((text) => look.measure(text, size, 500))) + gap;
  const columns = Math.max(1, Math.min(entries.length, Math.floor((right - left + gap) / column)));
  const rowHeight = Math.max(42, size * 1.5);
  const headHeight = 13 * look.textScale * 1.6;
  const rows = Math.ceil(entries.length / columns);
  const placed = entries.flatMap(({ shapes }, at): readonly Figure[] => {
    const x = left + (at % columns) * column;
    const y = top + headHeight + (Math.floor(at / columns) + 0.5) * rowHeight;
    const text = leftText(texts[at] ?? '', { x: sampleWidth, y: size * 0.34 }, size, 500);
    return [
      { at: { x: x + sampleWidth / 2 - 5, y }, shapes, scale: sampleScale },
      { at: { x, y }, shapes: [text] },
    ];
  });
  const head = leftText(words, { x: left, y: top + size }, size, 650, 'soft');
  return {
    figures: [{ at: origin, shapes: [head] }, ...placed],
    box: { left, top, right: left + columns * column - gap, bottom: top + headHeight + rows * rowHeight },
  };
}

const origin: Dot = { x: 0, y: 0 };

function leftText(text: string, at: Dot, size: number, weight: number, fill: 'ink' | 'soft' = 'ink'): Shape {
  return { shape: 'text', text, at, size, weight, fill, anchor: 'start' };
}

function widest(widths: readonly number[]): number {
  return Math.max(0, ...widths);
}
