import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type BuiltPackage, packagesIn } from './packages-in.ts';

/** Neither is part of the app, so the service worker does not keep them. */
export const billFiles = { packages: 'sbom.cdx.json', hashes: 'sha256sums.txt' } as const;

/**
 * Writes beside the build what it is made of (CycloneDX) and the hash of each of its files, as `sha256sum -c` reads
 * them: whoever hosts the app can see that it is the one that was built, and that nothing was added.
 */
export function billOfMaterials(): Plugin {
  const modules = new Set<string>();
  let folder = '';
  return {
    name: 'bill-of-materials',
    apply: 'build',
    configResolved: ({ build }) => {
      folder = build.outDir;
    },
    moduleParsed: ({ id }) => {
      modules.add(id);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => {
        writeFileSync(join(folder, billFiles.packages), `${JSON.stringify(bill(packagesIn([...modules])), null, 2)}\n`);
        writeFileSync(join(folder, billFiles.hashes), hashesOf(folder));
      },
    },
  };
}

/** No time and no number of its own: the same build has the same bill. */
function bill(packages: readonly BuiltPackage[]) {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    components: packages.map(({ name, version, license, integrity }) => ({
      type: 'library',
      'bom-ref': addressOf(name, version),
      name,
      version,
      hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
      licenses: [{ license: { id: license } }],
      purl: addressOf(name, version),
    })),
  };
}

const addressOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function hashesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== billFiles.hashes)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return `${hash}  ${path.slice(folder.length + 1).replaceAll('\\', '/')}\n`;
    })
    .join('');
}
