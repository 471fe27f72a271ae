import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { mapFileText } from '../../src/files/map-file';
import finnish from '../../src/i18n/fi/home.json' with { type: 'json' };
import type { NetworkMap } from '../../src/model/network-map';
import { exampleMap } from '../../src/ui/home/example-map';
import { aGroup, aNote, anAgreement } from '../makers';
import { graphHeard } from './heard-graph';
import { journey } from './journey';
import { listReading } from './list-reading';
import { toList } from './list-sheet';
import { openMap } from './open-map';
import { graphOf } from './told-graph';
import { readTree } from './tree';

const isUpdating = process.env.UPDATE_GOLDEN === '1';
const golden = new URL('golden/list-fi.txt', import.meta.url);

/** The example, with something of each sort that it has not got: groups, notes, a role and what was agreed. */
function everySort(): NetworkMap {
  const map = exampleMap(finnish.example, new Date('2026-11-21T12:00:00.000Z'));
  const [version] = map.versions;
  const members = version.people.slice(0, 3).map(({ id }) => id);
  const people = version.people.map((person) =>
    person.name === 'opinto-ohjaaja' ? { ...person, roles: ['koulun tukihenkilö'] } : person,
  );
  const groups = [aGroup({ name: 'koti', members })];
  const notes = [aNote({ text: 'soita bändille' }), aNote({ kind: 'goal', text: 'oma asunto' })];
  const agreements = [anAgreement({ people: members })];
  return { ...map, versions: [{ ...version, people, groups, notes, agreements }] };
}

journey('the list read from top to bottom tells all that the picture tells, and nothing twice', async ({ page }) => {
  const map = everySort();
  // As it comes back from a file, where kinds of support stand in their own order.
  const [version]: NetworkMap['versions'] = JSON.parse(mapFileText(map)).map.versions;
  await openMap(page, map, map.versions[0].people.length + 1);
  const drawn = await page.locator('main svg text').allTextContents();
  await toList(page);
  const tree = await readTree(await page.context().newCDPSession(page));
  const lines = listReading(tree);
  const reading = `${lines.join('\n').trim()}\n`;
  if (isUpdating) writeFileSync(golden, reading);
  expect(reading).toBe(readFileSync(golden, 'utf8'));

  expect(graphHeard(tree)).toEqual(graphOf(version));
  const heard = reading.toLowerCase();
  const words = drawn.flatMap((text) => text.toLowerCase().split(/[\s…]+/u)).filter((word) => word !== '');
  expect(words.length).toBeGreaterThan(30);
  expect(words.filter((word) => !heard.includes(word.replaceAll('\u00ad', '')))).toEqual([]);

  const told = lines.filter((line) => line !== '' && !isHead(line));
  expect(told.filter((line, at) => told.indexOf(line) !== at)).toEqual([]);
  const controls = [...reading.matchAll(/\[[^\]]+\]|<[^>]+>/gu)].map(([control]) => control);
  expect(controls.filter((one, at) => controls.indexOf(one) !== at)).toEqual([]);
});

/** The heads of the columns are the same for the people of every area. */
function isHead(line: string): boolean {
  return line.startsWith('Nimi | ');
}
