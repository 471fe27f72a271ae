import { inChromium, median, openMapFile } from './chromium.mjs';
import { seenAt, took, withScenes } from './scenes.mjs';

export const title = 'Making a picture of 100 people, ms (medians; promised on a quiet machine)';

const people = 100;
const promised = { svg: 30, png: 2000 };
/** A PNG of 4,000 × 4,000. */
const pixels = 16;

/** @param {string} browser */
export async function measure(browser) {
  const svg = await withScenes((scenes) => {
    const { version, look } = seenAt(scenes, people);
    const scene = scenes.sceneOf(version, look);
    const caption = {
      when: '21.11.2026',
      legend: 'Merkit',
      summary: '100 ihmistä.',
      language: 'fi',
      program: 'Verkostokartta',
    };
    return took(25, () => scenes.svgPicture(scene, caption));
  });
  const { ms, megapixels } = await inChromium(browser, largePng);
  const large = (ms * pixels) / megapixels;
  return [
    { what: 'the SVG of a scene, in Node', ms: rounded(svg), promised: promised.svg, holds: svg <= promised.svg },
    { what: 'a PNG of four times the screen, from the press to the file', ms: rounded(ms), megapixels },
    { what: 'of that, for 16 megapixels', ms: rounded(large), promised: promised.png, holds: large <= promised.png },
  ];
}

/**
 * As a person saves it.
 *
 * @param {import('@playwright/test').Page} page
 */
async function largePng(page) {
  await openMapFile(page, people);
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Vie' });
  await dialog.getByText('(PNG)').click();
  await dialog.getByText('(4×)').click();
  const times = [];
  let megapixels = 0;
  for (let turn = 0; turn < 4; turn += 1) {
    const start = performance.now();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Tallenna tiedosto' }).click(),
    ]);
    times.push(performance.now() - start);
    megapixels = sizeOf(await bytesOf(download));
  }
  return { ms: median(times.slice(1)), megapixels };
}

/** @param {import('@playwright/test').Download} download */
async function bytesOf(download) {
  const parts = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return Buffer.concat(parts);
}

/** In megapixels, as the header of a PNG has it. */
const sizeOf = (/** @type {Buffer} */ png) => rounded((png.readUInt32BE(16) * png.readUInt32BE(20)) / 1e6);

const rounded = (/** @type {number} */ number) => Number(number.toFixed(1));
