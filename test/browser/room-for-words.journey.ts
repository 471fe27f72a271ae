import { expectRoom } from './expect-room';
import { journey } from './journey';

// bypassCSP, because the spacing of WCAG 1.4.12 is put into the page from outside, as a reader's own style is.
const usual = { contextOptions: { reducedMotion: 'reduce' }, bypassCSP: true } as const;
const touch = { ...usual, hasTouch: true, isMobile: true } as const;

const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

for (const { how, reader, ...use } of [
  { how: '400 %', viewport: { width: 320, height: 256 }, reader: { least: 24 }, ...usual },
  { how: 'text at 200 %', viewport: { width: 390, height: 844 }, reader: { least: 44, textSize: 200 }, ...touch },
  { how: 'on its side', viewport: { width: 844, height: 390 }, reader: { least: 44 }, ...touch },
  { how: 'wider text', viewport: { width: 1280, height: 800 }, reader: { least: 24, style: spacing }, ...usual },
]) {
  journey.describe(how, () => {
    journey.use(use);

    journey('nothing is cut off or small to press, nothing moves, and nothing scrolls sideways', async ({ page }) => {
      journey.setTimeout(180_000);
      await expectRoom(page, reader);
    });
  });
}
