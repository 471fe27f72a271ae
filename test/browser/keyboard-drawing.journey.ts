import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { countingKeys } from './counting-keys';
import { readDownload } from './exported-files';
import { journey } from './journey';
import { goTo, typeStandardPeople, typeStandardTies } from './keyboard-drawing';
import { expectSaved, panel, token, tokens } from './map-sheet';
import { expectStandardFile, namesOnMap, standardNames } from './standard-expectations';
import { expectFocus, withoutHands } from './without-hands';

const title = 'Kevään verkostokartta';
const note = 'Sovittiin soitosta torstaina';

journey('the standard case is drawn on the map with the keyboard alone', async ({ page }) => {
  journey.setTimeout(240_000);
  await withoutHands(page);
  const keys = countingKeys(page, (key) => expectFocus(page, key));
  await page.goto('./');
  await keys.pressTo('Tab', page.getByRole('button', { name: 'Uusi kartta' }));
  await keys.press('Enter');
  await expect(tokens(page)).toHaveCount(1);
  await expect(token(page, 'Minä')).toBeFocused();

  await typeStandardPeople(page, keys);
  await typeStandardTies(page, keys);
  await expect.poll(() => namesOnMap(page)).toEqual(standardNames);

  await journey.step('somebody is removed and comes back', async () => {
    await goTo(page, keys, 'koira');
    await keys.press('Delete');
    await expect(tokens(page)).toHaveCount(12);
    await keys.press('Control+z');
    await expect(tokens(page)).toHaveCount(13);
  });
  expect(keys.presses()).toBeLessThanOrEqual(260);
  journey.info().annotations.push({ type: 'key presses besides text', description: String(keys.presses()) });

  await goTo(page, keys, 'äiti');
  await keys.press('Enter');
  await keys.pressTo('Tab', panel(page).getByRole('textbox', { name: 'Muistiinpano' }));
  await keys.write(note);
  await keys.press('Escape');
  await keys.pressTo('Shift+Tab', page.getByRole('textbox', { name: 'Kartan nimi' }));
  await keys.write(title);
  await keys.press('Enter');
  await expectSaved(page);

  const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
  await keys.press('Control+s');
  const dialog = page.getByRole('dialog');
  await keys.pressTo('Tab', dialog.getByRole('radio', { checked: true }).first());
  await keys.pressTo('ArrowRight', dialog.getByRole('radio', { name: /^Tiedosto/ }));
  await keys.pressTo('Tab', dialog.getByRole('button', { name: 'Vie salaamattomana' }));
  await keys.press('Enter');
  const save = dialog.getByRole('button', { name: 'Tallenna tiedosto' });
  await keys.pressTo('Tab', save);
  const [download] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
  expectStandardFile(await readDownload(download, folder), { title, note });
  await rm(folder, { recursive: true, force: true });
});
