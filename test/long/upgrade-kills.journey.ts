import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { startStaticServer } from '../../scripts/static-server.mjs';
import { buildProbe } from '../browser/build-probe';
import { journey } from '../browser/journey';
import { startKillable } from '../browser/killable-browser';
import { seeded } from '../browser/seeded';
import { tellTried } from './tried';

const kills = Number(process.env.KILLS ?? 50);

journey(
  'whenever the browser is killed during an upgrade, all is as before or all is as after, with a copy',
  async () => {
    const folder = await buildProbe(fileURLToPath(new URL('./upgrade-kills/upgrade-probe.ts', import.meta.url)));
    const server = await startStaticServer({ folder });
    const [filled, random] = [await newProfile(), seeded(7)];
    const first = await startKillable(filled);
    await first.page.goto(server.address);
    await inProbe(first.page, 'fill');
    await first.close();
    const tally = { before: 0, after: 0, lost: 0 };
    for (let kill = 0; kill < kills; kill += 1) {
      const profile = await newProfile();
      await cp(filled, profile, { recursive: true });
      const browser = await startKillable(profile);
      await browser.page.goto(server.address);
      inProbe(browser.page, 'upgrade').catch(() => undefined);
      await new Promise((wait) => setTimeout(wait, random() * 2500));
      await browser.kill();
      const again = await startKillable(profile);
      await again.page.goto(server.address);
      const { version, isWhole, isCopied } = await inProbe(again.page, 'found');
      if (!isWhole || (version === 2 && !isCopied)) tally.lost += 1;
      else tally[version === 2 ? 'after' : 'before'] += 1;
      await again.close();
      await rm(profile, { recursive: true, force: true });
    }
    await server.stop();
    for (const one of [folder, filled]) await rm(one, { recursive: true, force: true });
    const said = `${tally.before} as before, ${tally.after} as after`;
    process.stdout.write(`${said}, ${tally.lost} lost\n`);
    tellTried({ scenario: 'Browser killed during an upgrade', tried: kills, lost: tally.lost, said });
    expect(tally.lost).toBe(0);
  },
);

const newProfile = () => mkdtemp(join(tmpdir(), 'verkostokartta-upgrade-'));

type Probe = typeof import('./upgrade-kills/upgrade-probe');

function inProbe<Verb extends keyof Probe>(page: Page, verb: Verb) {
  return page.evaluate(async (asked) => {
    const address = './probe.js';
    const probe = (await import(address)) as Record<string, () => unknown>;
    return probe[asked]?.();
  }, verb as string) as ReturnType<Probe[Verb]>;
}
