import type { Ink, Shape } from '../scene/shapes';
import { svgMark } from '../scene/svg-mark';

const svg = 'http://www.w3.org/2000/svg';
let paths = 0;

/** The colour of an ink on the screen: the custom property of its name, so that theme and contrast follow by themselves. */
function screenShade(ink: Ink): string {
  return ink === 'onAccent' ? 'var(--on-accent)' : `var(--${ink})`;
}

/** Shows exactly these shapes in an `svg` or `g` element. */
export function paintShapes(into: SVGElement, shapes: readonly Shape[]): void {
  into.replaceChildren(...shapes.flatMap(elementsOf));
}

export function svgElement(tag: string, attributes: Readonly<Record<string, string | number>> = {}): SVGElement {
  const element = document.createElementNS(svg, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

function elementsOf(shape: Shape): readonly SVGElement[] {
  const { tag, attributes, text, along } = svgMark(shape, screenShade);
  const element = svgElement(tag, attributes);
  if (along === undefined) {
    if (text !== undefined) element.textContent = text;
    return [element];
  }
  paths += 1;
  const path = svgElement('path', { id: `along-${paths}`, d: along, fill: 'none' });
  const run = svgElement('textPath', { href: `#along-${paths}`, startOffset: '50%' });
  run.textContent = text ?? '';
  element.append(run);
  return [path, element];
}
