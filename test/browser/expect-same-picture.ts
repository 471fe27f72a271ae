import { expect } from '@playwright/test';
import { templateKeys } from '../../src/model/frames';
import type { NetworkMap } from '../../src/model/network-map';
import { aMap } from '../makers';
import { crowdedMap } from '../scene/crowded-maps';
import { standardCase } from '../standard-case';
import { exportFile } from './exported-files';
import { journey } from './journey';
import { openMap } from './open-map';
import { bareScreen, compared, cornerIn } from './same-picture';

/** Ten maps: the standard case, and every template with more and more people. */
export const picturedMaps: readonly (readonly [string, NetworkMap])[] = [
  ['the standard case', standardCase()],
  ...Array.from({ length: 9 }, (_, at) => {
    const template = templateKeys[at % templateKeys.length] ?? 'sixAreas';
    const count = 8 + at * 4;
    const version = crowdedMap(template, count, at + 3);
    return [`${template} with ${count} people`, aMap({ versions: [version] })] as const;
  }),
];

/** Everything that a picture can show leaves. */
const everything = { Nimet: true, 'Kuormitus, ristiriita ja huoli': true };

/** A journey for each map: the exported picture is compared with the screen, pixel by pixel. */
export function expectSamePictures(maps: typeof picturedMaps): void {
  for (const [name, map] of maps) {
    journey(`the picture of ${name} shows what the screen shows, in the same places`, async ({ page }, info) => {
      await openMap(page, map, map.versions[0].people.length + 1);
      const folder = info.outputPath('files');
      const svg = await exportFile(page, folder, { format: 'SVG', ticks: everything });
      const png = await exportFile(page, folder, { format: 'PNG' });
      const { drawn, astray } = await compared(page, await bareScreen(page), png.bytes, cornerIn(svg.bytes.toString()));
      const description = `${(astray * 100).toFixed(4)} % of ${drawn} pixels`;
      journey.info().annotations.push({ type: 'astray', description });
      expect(drawn).toBeGreaterThan(20_000);
      expect(astray).toBeLessThan(0.0005);
    });
  }
}
