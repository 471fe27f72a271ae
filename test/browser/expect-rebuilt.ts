import type { CDPSession, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { mapFileText } from '../../src/files/map-file';
import type { NetworkMap } from '../../src/model/network-map';
import { shownMaps } from './any-shown-map';
import { graphHeard } from './heard-graph';
import { factsOf, noteOption, optionHeard } from './heard-options';
import { viewButton } from './list-sheet';
import { tokens } from './map-sheet';
import { graphOf } from './told-graph';
import { all, readTree } from './tree';

/** Maps of one seed, opened one after another: each is the same when rebuilt from what a screen reader gets. */
export async function expectMapsRebuilt(page: Page, count: number, seed: number): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Uusi kartta' }).click();
  await expect(tokens(page)).toHaveCount(1);
  const session = await page.context().newCDPSession(page);
  for (const map of shownMaps(count, seed)) await expectRebuilt(page, session, map);
}

async function expectRebuilt(page: Page, session: CDPSession, map: NetworkMap): Promise<void> {
  const text = mapFileText(map);
  const [version]: NetworkMap['versions'] = JSON.parse(text).map.versions;
  await drop(page, map.title, text);
  const lists = all(await readTree(session), 'listbox');
  const options = lists.find(({ name }) => name === 'Ihmiset kartalla')?.parts ?? [];
  const notes = lists.filter(({ name }) => name === 'Laput kartalla');
  await viewButton(page, 'Luettelo').click();
  await page.getByRole('heading', { name: 'Luettelo', level: 2 }).waitFor();
  const graph = graphHeard(await readTree(session));
  expect(graph, map.title).toEqual(graphOf(version));
  const facts = factsOf(graph, version);
  expect(
    options.map(({ name }, at) => optionHeard(name, facts[at]?.name ?? '')),
    map.title,
  ).toEqual(facts);
  expect(
    notes.map(({ parts }) => parts.map(({ name }) => name)),
    map.title,
  ).toEqual(graph.notes.length === 0 ? [] : [graph.notes.map(noteOption)]);
}

/** Drops the file of a map onto the open one, and opens it. */
async function drop(page: Page, title: string, file: string): Promise<void> {
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'verkosto.json', { type: 'application/json' }));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }, file);
  await page.getByRole('dialog').getByRole('button', { name: 'Avaa', exact: true }).click();
  await page.waitForFunction((wanted) => {
    const fields = [...document.querySelectorAll('input')].some(({ value }) => value === wanted);
    return fields && document.querySelector('[role="listbox"] [role="option"]') !== null;
  }, title);
}
