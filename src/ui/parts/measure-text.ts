import type { Measure } from '../../scene/look';

const family = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif';
const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Text widths as the browser sets them; an estimate where it cannot say. */
export const measureText: Measure = (text, size, weight) => {
  const key = `${weight} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known * size;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.54;
  context.font = `${weight} 100px ${family}`;
  const width = context.measureText(text).width / 100;
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width * size;
};
