import { expectRoom } from '../browser/expect-room';
import { journey } from '../browser/journey';

/** As a browser writes everything larger whose text size is set to twice the usual. */
const twice = 'html { font-size: 200% !important; }';

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
]) {
  journey.describe(`text of the browser at 200 %, ${viewport.width} × ${viewport.height}`, () => {
    journey.use({ viewport, contextOptions: { reducedMotion: 'reduce' }, bypassCSP: true });

    journey('nothing is cut off or small to press, and nothing scrolls sideways', async ({ page }) => {
      await expectRoom(page, { least: 24, style: twice });
    });
  });
}
