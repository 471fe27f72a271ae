import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { build } from 'vite';
import { allowedPackages } from '../../build/allowed-packages';
import { builtFolder } from '../../scripts/static-server.mjs';
import { journey } from './journey';

const sums = 'sha256sums.txt';

journey(
  'two builds of the same source are the same in every byte, and the list of hashes tells of each file',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-built-'));
    await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
    const [one, other] = await Promise.all([hashesIn(folder), hashesIn(builtFolder)]);
    expect(one).toEqual(other);
    const told = await readFile(join(folder, sums), 'utf8');
    const lines = Object.entries(one).map(([path, hash]) => `${hash}  ${path}\n`);
    expect(told.split('\n').toSorted()).toEqual(lines.join('').split('\n').toSorted());
    await rm(folder, { recursive: true, force: true });
  },
);

journey('every package in the build is on the list of those that are allowed, and each of those is in it', async () => {
  const bill = JSON.parse(await readFile(join(builtFolder, 'sbom.cdx.json'), 'utf8')) as {
    components: readonly { name: string; version: string; purl: string; hashes: readonly { content: string }[] }[];
  };
  const names = new Set(bill.components.map(({ name }) => name));
  expect([...names].toSorted()).toEqual(Object.keys(allowedPackages).toSorted());
  for (const { name, version, purl, hashes } of bill.components) {
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    expect(hashes[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
  }
});

/** Names of kinds of documents, and where libraries send those who read their errors: words, which nothing asks for. */
const knownWords = /^https?:\/\/(?:www\.w3\.org|react\.dev\/errors|react\.i18next\.com|bit\.ly\/wb-precache)/;

journey('nothing in the build names another host, or a way out that the policy does not close', async () => {
  const scripts = Object.keys(await hashesIn(builtFolder)).filter((path) => /\.(?:js|css|html)$/.test(path));
  expect(scripts.length).toBeGreaterThan(20);
  for (const path of scripts) {
    const text = await readFile(join(builtFolder, path), 'utf8');
    const addresses = [...text.matchAll(/(?:https?|wss?):\/\/[^\s"'`)<>\\]+/g)].map(([address]) => address);
    expect(
      addresses.filter((address) => !knownWords.test(address)),
      path,
    ).toEqual([]);
    expect(text, path).not.toMatch(/RTCPeerConnection|sendBeacon|\bwindow\.open\(/);
  }
});

async function hashesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== sums);
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  const hashes = paths.map(async (path) => {
    const hash = createHash('sha256').update(await readFile(path));
    return [path.slice(folder.length + 1), hash.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}
