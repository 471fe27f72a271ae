import type { Page } from '@playwright/test';
import { printPalette } from '../../src/picture/print-palette';

/** Device pixels for each pixel of the map at 100 %: as in a picture of the usual size. */
export const density = 2;

/** How far from its middle the drawing is looked at, in its pixels at 100 %: above and below is what only pictures have. */
const [across, down] = [330, 264];

/** The drawing at 100 % by itself, in the light colours of paper. */
export async function bareScreen(page: Page): Promise<Buffer> {
  const drawing = page.locator('main section > div[aria-hidden]').first();
  const { x, y, width, height } = (await drawing.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const middle = { x: Math.round(width / 2), y: Math.round(height / 2) };
  await page.evaluate(
    ({ palette, at }) => {
      for (const [ink, shade] of Object.entries(palette)) {
        document.documentElement.style.setProperty(ink === 'onAccent' ? '--on-accent' : `--${ink}`, shade);
      }
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        body * { visibility: hidden; }
        main section > div > svg, main section > div > svg * { visibility: visible; }
        main section > div > svg { transform: translate(${at.x}px, ${at.y}px) !important; }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      document.body.style.background = palette.paper;
    },
    { palette: printPalette, at: middle },
  );
  const corner = { x: x + middle.x - across, y: y + middle.y - down };
  return page.screenshot({ clip: { ...corner, width: across * 2, height: down * 2 } });
}

/** Where the part that `bareScreen` shows begins in a picture, in device pixels. */
export function cornerIn(svg: string): { readonly x: number; readonly y: number } {
  const [left = 0, top = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  return { x: (-across - left) * density, y: (-down - top) * density };
}

type Pixels = { readonly width: number; readonly height: number; readonly data: Buffer };

/** A PNG as red, green, blue and opacity, pixel by pixel. A page of its own decodes it. */
async function pixelsOf(blank: Page, png: Buffer): Promise<Pixels> {
  const { width, height, data } = await blank.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const bytes = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    let binary = '';
    for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return { width: image.width, height: image.height, data: btoa(binary) };
  }, png.toString('base64'));
  return { width, height, data: Buffer.from(data, 'base64') };
}

type Compared = {
  /** Pixels with something drawn on them, on the screen. */
  readonly drawn: number;
  /** As a part of these, the pixels drawn on in either picture that have none alike near them in the other one. */
  readonly astray: number;
};

/** Lays the exported picture over what the screen shows of it. Letters are smoothed a little otherwise in a picture. */
export async function compared(
  page: Page,
  screen: Buffer,
  picture: Buffer,
  corner: { readonly x: number; readonly y: number },
): Promise<Compared> {
  const blank = await page.context().newPage();
  const [mine, theirs] = [await pixelsOf(blank, screen), await pixelsOf(blank, picture)];
  await blank.close();
  let [drawn, astray] = [0, 0];
  for (let y = density; y < mine.height - density; y += 1) {
    for (let x = density; x < mine.width - density; x += 1) {
      const [otherX, otherY] = [x + corner.x, y + corner.y];
      const here = isDrawn(mine, x, y);
      if (here) drawn += 1;
      const isAlone =
        (here && !hasAlikeNear(mine, x, y, theirs, otherX, otherY)) ||
        (isDrawn(theirs, otherX, otherY) && !hasAlikeNear(theirs, otherX, otherY, mine, x, y));
      if (isAlone) astray += 1;
    }
  }
  return { drawn, astray: astray / drawn };
}

function shade({ width, data }: Pixels, x: number, y: number, part: number): number {
  return data[(y * width + x) * 4 + part] ?? 255;
}

function isDrawn(pixels: Pixels, x: number, y: number): boolean {
  return shade(pixels, x, y, 0) < 215 || shade(pixels, x, y, 1) < 215 || shade(pixels, x, y, 2) < 215;
}

/** Within a pixel of the map at 100 %. */
function hasAlikeNear(one: Pixels, x: number, y: number, other: Pixels, otherX: number, otherY: number): boolean {
  const alike = (dx: number, dy: number) =>
    [0, 1, 2].every((part) => Math.abs(shade(one, x, y, part) - shade(other, otherX + dx, otherY + dy, part)) < 72);
  for (let dy = -density; dy <= density; dy += 1) {
    for (let dx = -density; dx <= density; dx += 1) if (alike(dx, dy)) return true;
  }
  return false;
}
