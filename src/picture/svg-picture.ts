import type { Scene } from '../scene/scene';
import type { Box, Shape } from '../scene/shapes';
import { tenth } from '../scene/shapes';
import { svgMark } from '../scene/svg-mark';
import { type Caption, type Figure, heading, legendBlock } from './caption';
import { printPalette } from './print-palette';
import { xmlElement, xmlText } from './xml-text';

/** The name under which a reader of the picture may have the typeface; `png-picture` brings it along. */
export const pictureFont = 'Atkinson Hyperlegible Next';

/** Emoji in colour, before any other typeface that may draw some of them in ink. */
const fonts = `'${pictureFont}', 'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif`;

const margin = 28;

/** A scene as a picture of its own, with date, whose view it is and a legend of the signs in use. */
export function svgPicture(scene: Scene, caption: Caption): string {
  const { box, look } = scene;
  const above = heading(caption, box, look);
  const below = legendBlock(scene.legend, caption.legend, box, look);
  const all = around([box, above.box, below.box]);
  const [width, height] = [Math.ceil(all.right - all.left), Math.ceil(all.bottom - all.top)];
  const [left, top] = [Math.floor(all.left), Math.floor(all.top)];
  const draw = drawer();
  const figures: readonly Figure[] = [
    { at: zero, shapes: scene.sheet },
    ...scene.groups.map(({ shapes }) => ({ at: zero, shapes })),
    ...scene.notes.map(({ at, shapes }) => ({ at, shapes })),
    ...scene.ties.map(({ shapes }) => ({ at: zero, shapes })),
    ...scene.tokens.map(({ at, shapes }) => ({ at, shapes })),
    ...scene.ties.map(({ label }) => ({ at: zero, shapes: label })),
    ...scene.groups.map(({ label }) => ({ at: zero, shapes: label })),
    ...scene.tokens.map(({ at, label }) => ({ at, shapes: label })),
    ...above.figures,
    ...below.figures,
  ];
  const content = [
    xmlElement('title', {}, xmlText(caption.program)),
    xmlElement('desc', {}, xmlText(caption.summary) || ' '),
    xmlElement('rect', { x: left, y: top, width, height, fill: printPalette.paper }),
    ...figures.map(draw),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `${left} ${top} ${width} ${height}`,
    role: 'img',
    // Readers of pictures that know no `lang` know the older name.
    lang: caption.language,
    'xml:lang': caption.language,
    'font-family': fonts,
  };
  return xmlElement('svg', attributes, `\n${content.filter(Boolean).join('\n')}\n`);
}

const zero = { x: 0, y: 0 };

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)) - margin,
    top: Math.min(...boxes.map(({ top }) => top)) - margin,
    right: Math.max(...boxes.map(({ right }) => right)) + margin,
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + margin,
  };
}

/** Writes figures; the paths that texts run along are numbered through the whole picture. */
function drawer(): (figure: Figure) => string {
  let paths = 0;
  const shapeText = (shape: Shape): string => {
    const { tag, attributes, text = '', along } = svgMark(shape, (ink) => printPalette[ink]);
    if (along === undefined) return xmlElement(tag, attributes, xmlText(text));
    paths += 1;
    const id = `along-${paths}`;
    const run = xmlElement('textPath', { href: `#${id}`, startOffset: '50%' }, xmlText(text));
    return xmlElement('path', { id, d: along, fill: 'none' }) + xmlElement(tag, attributes, run);
  };
  return ({ at, shapes, scale }) => {
    if (shapes.length === 0) return '';
    const moves = [
      ...(at.x === 0 && at.y === 0 ? [] : [`translate(${tenth(at.x)} ${tenth(at.y)})`]),
      ...(scale === undefined ? [] : [`scale(${scale})`]),
    ];
    return xmlElement('g', moves.length > 0 ? { transform: moves.join(' ') } : {}, shapes.map(shapeText).join(''));
  };
}
