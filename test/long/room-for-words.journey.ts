import { expectRoom } from '../browser/expect-room';
import { journey } from '../browser/journey';

const usual = { contextOptions: { reducedMotion: 'reduce' }, bypassCSP: true } as const;

/** As a browser writes everything larger whose text size is set to twice the usual. */
const twice = 'html { font-size: 200% !important; }';

for (const { how, reader, ...use } of [
  { how: 'text of the browser at 200 %', viewport: { width: 1280, height: 800 }, reader: { least: 24, style: twice } },
  { how: 'text of the browser at 200 %', viewport: { width: 768, height: 1024 }, reader: { least: 24, style: twice } },
  { how: 'by hand', viewport: { width: 320, height: 568 }, reader: { least: 44 }, hasTouch: true, isMobile: true },
]) {
  journey.describe(`${how}, ${use.viewport.width} × ${use.viewport.height}`, () => {
    journey.use({ ...usual, ...use });

    journey('nothing is cut off or small to press, and nothing scrolls sideways', async ({ page }) => {
      await expectRoom(page, reader);
    });
  });
}
