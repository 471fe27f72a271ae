import type { Page } from '@playwright/test';
import { contrastOf, type Pixels, pixelsIn, type Shade } from './pixels';

/** The lines of the drawing that have too little contrast, 3 : 1, with any ground they may lie on. */
export async function drawnColours(page: Page, which: 'inks' | 'and hairlines' = 'inks'): Promise<readonly string[]> {
  const { lines, grounds } = await page.evaluate((which) => {
    const shade = (colour: string) => colour.match(/\d+(?:\.\d+)?/g) ?? [];
    const drawing = document.querySelector('main [aria-hidden] > svg');
    const [sheet, ...others] = drawing?.children ?? [];
    // Tints are what things lie on; the finest lines only help the eye, as names and rims say the same.
    const ground = which === 'inks' ? /band|--line|--sheet/ : /band|--sheet/;
    const isInk = (one: Element) => !ground.test(one.getAttribute('stroke') ?? '');
    const strokes = [sheet, ...others].flatMap((part) => [...(part?.querySelectorAll('[stroke]:not(text)') ?? [])]);
    const bands = [...(sheet?.querySelectorAll('[fill^="var(--band"]') ?? [])];
    const rings = which === 'inks' ? [] : bands;
    return {
      lines: [...new Set([...strokes.filter(isInk), ...rings].map((one) => getComputedStyle(one).stroke))].map(shade),
      grounds: [
        ...bands.map((one) => getComputedStyle(one).fill),
        getComputedStyle(document.querySelector('main [data-tool]') ?? document.body).backgroundColor,
      ].map(shade),
    };
  }, which);
  const shades = (all: readonly (readonly string[])[]) => all.map((parts) => parts.map(Number) as unknown as Shade);
  return shades(lines).flatMap((line) =>
    shades(grounds)
      .filter((ground) => contrastOf(line, ground) < 3)
      .map((ground) => `a line ${line} on ${ground}`),
  );
}

/** What is written on the drawing and cannot be read: by the pixels, its letters against what lies round them. */
export async function faintTexts(page: Page): Promise<readonly string[]> {
  const texts = await page.locator('main [aria-hidden] > svg text').evaluateAll((all) =>
    all.map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return { words: one.textContent, fill: getComputedStyle(one).fill, x: left, y: top, width, height };
    }),
  );
  const screen = pixelsIn(await page.screenshot({ scale: 'css' }));
  return texts.flatMap(({ words, fill, ...box }) => {
    const ink = (fill.match(/\d+/g) ?? []).map(Number) as unknown as Shade;
    const contrast = contrastOf(ink, commonest(screen, box));
    return contrast < 4.5 ? [`${words} ${contrast.toFixed(1)}`] : [];
  });
}

/** The shade that most of a box has. */
function commonest(screen: Pixels, { x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const counts = new Map<string, number>();
  for (let down = Math.max(0, Math.ceil(y)); down < Math.min(screen.height, y + height); down += 1) {
    for (let across = Math.max(0, Math.ceil(x)); across < Math.min(screen.width, x + width); across += 1) {
      const shade = screen.at(across, down).join();
      counts.set(shade, (counts.get(shade) ?? 0) + 1);
    }
  }
  const [most = '0,0,0'] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return most.split(',').map(Number) as unknown as Shade;
}
