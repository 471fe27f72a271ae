import type { Page } from '@playwright/test';
import { printPalette } from '../../src/picture/print-palette';

/** Device pixels for each pixel of the map at 100 %: as in a picture of the usual size. */
export const density = 2;

/** How far from its middle the drawing is looked at, in its pixels at 100 %: above and below is what only pictures have. */
const [across, down] = [330, 264];

/** The drawing at 100 % by itself, in the light colours of paper. */
export async function bareScreen(page: Page): Promise<Buffer> {
  const drawing = page.locator('main > div > div[aria-hidden]').first();
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
        main > div > div > svg, main > div > div > svg * { visibility: visible; }
        main > div > div > svg { transform: translate(${at.x}px, ${at.y}px) !important; }`);
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

type Compared = {
  /** Pixels with something drawn on them, on the screen. */
  readonly drawn: number;
  /** The part of these, in either picture, with nothing alike within a pixel of the map in the other one. */
  readonly astray: number;
};

/**
 * Lays the exported picture over what the screen shows of it and compares them. Runs in a page of its own, for the
 * canvas: letters are not smoothed alike on a page and in a picture, so that a pixel may have its like beside it.
 */
export async function compared(page: Page, screen: Buffer, picture: Buffer, corner: { x: number; y: number }) {
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate(
      async ({ shown, exported, at, near: within }): Promise<Compared> => {
        const pixels = async (base64: string) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          const { width, height } = image;
          return { width, height, data: context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray() };
        };
        const [mine, theirs] = [await pixels(shown), await pixels(exported)];
        const shade = (of: typeof mine, x: number, y: number, part: number) =>
          of.data[(y * of.width + x) * 4 + part] ?? 255;
        const alike = (x: number, y: number, otherX: number, otherY: number) =>
          [0, 1, 2].every((part) => Math.abs(shade(mine, x, y, part) - shade(theirs, otherX, otherY, part)) < 72);
        const isDrawn = (of: typeof mine, x: number, y: number) =>
          [0, 1, 2].some((part) => shade(of, x, y, part) < 215);
        const near = (match: (dx: number, dy: number) => boolean) => {
          for (let dy = -within; dy <= within; dy += 1)
            for (let dx = -within; dx <= within; dx += 1) if (match(dx, dy)) return true;
          return false;
        };
        let [drawn, astray] = [0, 0];
        for (let y = within; y < mine.height - within; y += 1) {
          for (let x = within; x < mine.width - within; x += 1) {
            const [otherX, otherY] = [x + at.x, y + at.y];
            const [here, there] = [isDrawn(mine, x, y), isDrawn(theirs, otherX, otherY)];
            if (here) drawn += 1;
            if (here && !near((dx, dy) => alike(x, y, otherX + dx, otherY + dy))) astray += 1;
            else if (there && !near((dx, dy) => alike(x + dx, y + dy, otherX, otherY))) astray += 1;
          }
        }
        return { drawn, astray: astray / drawn };
      },
      { shown: screen.toString('base64'), exported: picture.toString('base64'), at: corner, near: density },
    );
  } finally {
    await blank.close();
  }
}
