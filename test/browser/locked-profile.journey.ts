import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { lock, takeLock, unlock } from './door-hand';
import { journey } from './journey';
import { startKillable } from './killable-browser';
import { expectSaved, nameField, spotIn, token, tokens, writeRow } from './map-sheet';
import { bytesInProfile, wordsInProfile } from './profile-scan';
import { toldKeys } from './told-keys';

journey.setTimeout(240_000);

const canary = (what: string) => `${what}ä${randomBytes(6).toString('hex')}ö`;

journey(
  'of a locked vault neither names nor what opens it are in the profile, also of a killed browser',
  async ({ address }) => {
    const words = { title: canary('Otsikko'), name: canary('Nimi'), half: canary('Kesken') };
    const passphrase = `${randomBytes(4).toString('hex')} tunnuslause ${randomBytes(4).toString('hex')}`;
    const profile = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
    const browser = await startKillable(profile, 'asked');
    const { page } = browser;
    const keys = await toldKeys(page);
    await page.goto(address);
    const code = await takeLock(page, passphrase);
    await draw(page, words);
    await lock(page);
    await unlock(page, passphrase);
    await expect(token(page, words.name)).toBeAttached();
    const { x, y } = await spotIn(page, 'Vapaa-aika', 'Uloin kehä');
    await page.mouse.dblclick(x, y);
    await nameField(page).pressSequentially(words.half);
    await browser.kill();

    const secrets = [
      passphrase,
      code,
      code.replaceAll('-', ''),
      ...code.split('-').map((_, at, all) => all.slice(at, at + 3).join('-')),
    ];
    const long = secrets.filter((secret) => secret.length >= 11);
    expect(await wordsInProfile(profile, [...Object.values(words), ...long])).toEqual([]);
    // The vault's and the map's own at least, and one that the passphrase leads to.
    expect(keys.length).toBeGreaterThan(3);
    expect(await bytesInProfile(profile, keys)).toEqual([]);
    await rm(profile, { recursive: true, force: true });
  },
);

async function draw(page: Page, { title, name }: { readonly title: string; readonly name: string }): Promise<void> {
  await page.getByRole('button', { name: 'Uusi kartta' }).click();
  await expect(tokens(page)).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Kartan nimi' }).fill(title);
  const { x, y } = await spotIn(page, 'Perhe', 'Uloin kehä');
  await page.mouse.dblclick(x, y);
  await writeRow(page, [name]);
  await expectSaved(page);
}
