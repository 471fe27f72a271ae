import extendedItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-italic.woff2?url';
import extended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url';
import latinItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2?url';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { pictureFont } from './svg-picture';

/** The ranges the typeface is cut into, as its own style sheet has them. */
const extendedRange =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';
const latinRange =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

const faces = [
  { address: latin, style: 'normal', range: latinRange },
  { address: extended, style: 'normal', range: extendedRange },
  { address: latinItalic, style: 'italic', range: latinRange },
  { address: extendedItalic, style: 'italic', range: extendedRange },
] as const;

let fetched: Promise<string> | undefined;

/**
 * The picture with its typeface inside, for drawing it here: an image may fetch nothing. When the typeface cannot
 * be had, the picture as it is.
 */
export async function withPictureFonts(svg: string): Promise<string> {
  fetched ??= Promise.all(faces.map(fontFace)).then((rules) => rules.join(''));
  try {
    return svg.replace('</desc>', `</desc>\n<style>${await fetched}</style>`);
  } catch {
    fetched = undefined;
    return svg;
  }
}

async function fontFace({ address, style, range }: (typeof faces)[number]): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error('The typeface could not be fetched.');
  const data = base64(new Uint8Array(await answer.arrayBuffer()));
  return `@font-face{font-family:'${pictureFont}';font-style:${style};font-weight:200 800;src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
