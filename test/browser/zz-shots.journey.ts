import { firstStartOf, partsOfWalk, walkScreens } from './all-screens';
import { journey } from './journey';
const configs = [
  { name: 'laptop-light', viewport: { width: 1366, height: 768 }, colorScheme: 'light' },
  { name: 'tablet-dark', viewport: { width: 1024, height: 768 }, colorScheme: 'dark', hasTouch: true },
  { name: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true },
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true },
] as const;
for (const { name, ...use } of configs) for (const part of partsOfWalk) {
  journey.describe(`${name} ${part}`, () => {
    journey.use({ ...use, contextOptions: { reducedMotion: 'reduce' }, firstStart: firstStartOf(part) } as never);
    journey('shots', async ({ page }) => {
      journey.setTimeout(400_000);
      let at = 0;
      await walkScreens(part, page, 'fi', async (screen) => {
        at += 1;
        await page.waitForTimeout(150);
        await page.screenshot({ path: `/tmp/looks/walk/${name}-${part}-${String(at).padStart(2, '0')}.png` });
        console.log('SCREEN', name, part, at, screen);
      });
    });
  });
}
