import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { drawnColours, faintTexts } from './drawn-colours';
import { journey } from './journey';
import { chip, spotOf, token, tool } from './map-sheet';
import { openStandardCase } from './open-standard-case';
import { alike, type Clip, colourAs, colourings, inEveryWay } from './ways-of-seeing';

journey.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

journey(
  'somebody or a tie that is chosen or has the keyboard is told apart in every way of seeing',
  async ({ page }) => {
    await openStandardCase(page);
    const whole = await around(token(page, 'isäpuoli'), 9);
    // A quarter of the ring, away from the handle beside it.
    const person = { ...whole, width: whole.width / 2, height: whole.height / 2 };
    const tie = between(await spotOf(page, 'pelikaveri'), await spotOf(page, 'paras ystävä'));
    const [plainPerson, plainTie] = [await inEveryWay(page, person), await inEveryWay(page, tie)];
    await page.mouse.click(person.x + person.width, person.y + person.height);
    await page.mouse.move(640, 790);
    expect(alike(plainPerson, await inEveryWay(page, person), 50)).toEqual([]);

    await page.keyboard.press('Escape');
    await page.mouse.click(tie.x + tie.width / 2, tie.y + tie.height / 2);
    await page.mouse.move(640, 790);
    expect(alike(plainTie, await inEveryWay(page, tie), 120)).toEqual([]);

    const other = await around(token(page, 'ukki'), 14);
    const unfocused = await inEveryWay(page, other);
    await page.keyboard.press('Tab');
    await token(page, 'ukki').focus();
    expect(alike(unfocused, await inEveryWay(page, other), 200)).toEqual([]);
  },
);

journey('what is ticked or in the hand is told apart in every way of seeing', async ({ page }) => {
  await openStandardCase(page);
  await token(page, 'pelikaveri').focus();
  await page.keyboard.press('Enter');
  const kind = chip(page, 'Laji', 'lemmikki').locator('xpath=ancestor-or-self::label');
  await kind.scrollIntoViewIfNeeded();
  const [ticked, inHand] = [await around(kind, 1), await around(tool(page, 'Yhdistä'), 0)];
  const [plainKind, plainTool] = [await inEveryWay(page, ticked), await inEveryWay(page, inHand)];
  await kind.click();
  await page.mouse.move(640, 790);
  expect(alike(plainKind, await inEveryWay(page, ticked), 100)).toEqual([]);
  await tool(page, 'Yhdistä').click();
  await page.mouse.move(640, 790);
  expect(alike(plainTool, await inEveryWay(page, inHand), 300)).toEqual([]);
});

journey(
  'what is written on the drawing is seen 4.5 : 1 and its lines 3 : 1, and areas and rings have names',
  async ({ page }) => {
    await openStandardCase(page);
    const found: string[] = [];
    for (const colouring of colourings) {
      await colourAs(page, colouring);
      const faults = [...(await drawnColours(page)), ...(await faintTexts(page))];
      found.push(...faults.map((fault) => `${colouring}: ${fault}`));
    }
    expect(found).toEqual([]);
    const areas = ['Perhe', 'Suku', 'Ystävät', 'Koulu ja työ', 'Vapaa-aika', 'Ammattilaiset ja viranomaiset'];
    const rings = ['Sisin kehä', 'Keskimmäinen kehä', 'Uloin kehä'];
    await expect(page.locator('main svg textPath')).toHaveText([...areas, ...rings]);
  },
);

journey('whoever asks for more contrast sees rings and the borders of areas as lines of 3 : 1', async ({ page }) => {
  await openStandardCase(page);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    const faults = await drawnColours(page, 'and hairlines');
    found.push(...faults.map((fault) => `${colorScheme}: ${fault}`));
  }
  expect(found).toEqual([]);
});

journey('an error is said in words', async ({ page }) => {
  await page.goto('./');
  const [picker] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Avaa tiedosto' }).click(),
  ]);
  await picker.setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"nimi":"lomake"}') });
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(/\p{L}{3,}/u);
});

async function around(thing: Locator, room: number): Promise<Clip> {
  const { x, y, width, height } = (await thing.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
}

function between(one: { x: number; y: number }, other: { x: number; y: number }): Clip {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return { x, y, width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) };
}
