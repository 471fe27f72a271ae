import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { standardPeople, standardTies } from '../standard-case';
import type { ExportedFile } from './exported-files';
import { exportFile, readPng, readSvg } from './exported-files';
import { tokens } from './map-sheet';

type Written = { readonly title: string; readonly note: string };

const neutralName = /^verkostokartta-\d{4}-\d{2}-\d{2}-[a-z0-9]{4}\.(?:png|svg|verkosto\.json)$/;

/** Everybody of the standard case as they are read aloud, in alphabetical order. */
export const standardNames: readonly string[] = [
  'Minä. Kartan keskellä. 6 yhteyttä.',
  'Ohjaamo. Ammattilaiset ja viranomaiset, Uloin kehä. palvelu tai taho. 2 yhteyttä.',
  'isäpuoli. Perhe, Keskimmäinen kehä. 2 yhteyttä.',
  'koira. Perhe, Sisin kehä. lemmikki. 1 yhteys.',
  'mummi. Suku, Keskimmäinen kehä. 2 yhteyttä.',
  'opinto-ohjaaja. Koulu ja työ, Keskimmäinen kehä. 2 yhteyttä.',
  'paras ystävä. Ystävät, Sisin kehä. 2 yhteyttä.',
  'pelikaveri. Ystävät, Uloin kehä. 1 yhteys.',
  'pikkuveli. Perhe, Sisin kehä. 1 yhteys.',
  'serkku. Suku, Uloin kehä. toive. 1 yhteys.',
  'sosiaaliohjaaja. Ammattilaiset ja viranomaiset, Keskimmäinen kehä. 2 yhteyttä.',
  'ukki. Suku, Uloin kehä. edesmennyt. 1 yhteys.',
  'äiti. Perhe, Sisin kehä. 5 yhteyttä.',
];

/** The map as it is read aloud once something is noted about somebody. */
export const namesWithNote = standardNames.map((name) =>
  name.startsWith('äiti.') ? name.replace('Sisin kehä.', 'Sisin kehä. Muistiinpano.') : name,
);

export async function namesOnMap(page: Page): Promise<readonly (string | null)[]> {
  const names = await tokens(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  return names.sort();
}

/** Both SVG pictures, without and with the marks of strain, say what they should and nothing else. */
export async function expectStandardPicture(page: Page, folder: string, { title, note }: Written): Promise<void> {
  const marks = ['ihminen', 'lemmikki', 'palvelu tai taho', 'edesmennyt', 'toive', 'yhteys', 'vahva', 'etäinen'];
  const strain = 'Kuormitus, ristiriita ja huoli';
  const plain = await exportFile(page, folder, { format: 'SVG' });
  const whole = await exportFile(page, folder, { format: 'SVG', ticks: { [strain]: true } });
  const today = await page.evaluate(() => new Intl.DateTimeFormat('fi-FI', { dateStyle: 'long' }).format(new Date()));
  for (const [{ name, bytes }, legend] of [
    [plain, marks],
    [whole, [...marks, 'kuormittava']],
  ] as const) {
    expect(name).toMatch(neutralName);
    const { texts, elements, attributes, addresses } = readSvg(bytes);
    expect(texts).toEqual(expect.arrayContaining(['Minä', ...standardPeople.map((person) => person.name), title]));
    expect(texts).toEqual(expect.arrayContaining(['Perhe', 'Sisin kehä', `${today} · minun näkökulmani`]));
    expect(texts.slice(texts.indexOf('Merkkien selitys') + 1)).toEqual(legend);
    expect(bytes.toString()).not.toContain(note);
    expect([...elements].filter((tag) => !allowedElements.has(tag))).toEqual([]);
    expect([...attributes].filter((attribute) => /^(?:on|style|xlink|class)/.test(attribute))).toEqual([]);
    expect(addresses.filter((address) => !/^#along-\d+$/.test(address))).toEqual([]);
  }
}

const allowedElements = new Set(['svg', 'title', 'desc', 'rect', 'g', 'circle', 'path', 'text', 'textPath']);

/** PNG pictures of both sizes hold pixels and nothing else, on white. */
export async function expectCleanPng(page: Page, folder: string): Promise<void> {
  const usual = await exportFile(page, folder, { format: 'PNG', size: 'Tavallinen (2×)' });
  const large = await exportFile(page, folder, { format: 'PNG', size: 'Suuri (4×)' });
  const [small, big] = [readPng(usual.bytes), readPng(large.bytes)];
  for (const { chunks } of [small, big]) {
    expect(chunks.filter((chunk) => !/^(?:IHDR|sRGB|pHYs|IDAT|IEND)$/.test(chunk))).toEqual([]);
  }
  expect([big.width, big.height]).toEqual([small.width * 2, small.height * 2]);
  expect(small.width).toBeGreaterThan(1000);
  for (const { name } of [usual, large]) expect(name).toMatch(neutralName);
  const corner = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const paper = new OffscreenCanvas(1, 1).getContext('2d');
    paper?.drawImage(picture, 0, 0);
    return [...(paper?.getImageData(0, 0, 1, 1).data ?? [])];
  }, usual.bytes.toString('base64'));
  expect(corner).toEqual([255, 255, 255, 255]);
}

/** The JSON file holds the whole standard case, by the names people know. */
export function expectStandardFile({ name, bytes }: ExportedFile, { title, note }: Written): void {
  expect(name).toMatch(neutralName);
  const { format, version, map } = JSON.parse(bytes.toString());
  expect([format, version, map.title]).toEqual(['verkostokartta', 1, title]);
  const [drawn] = map.versions;
  const nameOf = (end: string) =>
    drawn.people.find(({ id }: { id: string }) => id === end)?.name ?? (end === 'centre' ? 'minä' : end);
  const people = drawn.people.map(({ name, kind, state, place: { area, ring } }: (typeof drawn.people)[number]) =>
    [name, area, ring, kind, state].join(' '),
  );
  const ties = drawn.ties.map(({ between, qualities }: (typeof drawn.ties)[number]) =>
    [between.map(nameOf).sort().join(' – '), ...qualities].join(' '),
  );
  expect(people.sort()).toEqual(
    standardPeople
      .map((person) =>
        [person.name, person.area, person.ring, person.kind ?? 'person', person.state ?? 'now'].join(' '),
      )
      .sort(),
  );
  expect(ties.sort()).toEqual(
    standardTies.map(([one, two, ...qualities]) => [[one, two].sort().join(' – '), ...qualities].join(' ')).sort(),
  );
  expect(drawn.people.find((person: { name: string }) => person.name === 'äiti').note).toBe(note);
}
