import { readFileSync } from 'node:fs';
import { sep } from 'node:path';

/** A package of which something is in the build, as the lock file knows it. */
export type BuiltPackage = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** As the lock file writes it: the algorithm, a dash and the hash in Base64. */
  readonly integrity: string;
};

/** Of what the service worker is made, which is built apart from the rest. */
const inServiceWorker = ['core', 'precaching', 'routing', 'strategies'].map((part) => `node_modules/workbox-${part}`);

/** The packages from which the modules of these paths come, in the order of their names. */
export function packagesIn(modules: readonly string[]): readonly BuiltPackage[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, Omit<BuiltPackage, 'name'> | undefined>>;
  };
  const paths = new Set([...modules.flatMap((path) => folderOf(path, packages) ?? []), ...inServiceWorker]);
  return [...paths].sort().map((path) => {
    const { version = '', license = '', integrity = '' } = packages[path] ?? {};
    return {
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license,
      integrity,
    };
  });
}

/** The folder of the package that a module lies in; nothing for our own. */
function folderOf(path: string, packages: Readonly<Record<string, unknown>>): string | undefined {
  const from = path.replaceAll(sep, '/').indexOf('/node_modules/');
  if (from < 0) return undefined;
  const parts = path
    .replaceAll(sep, '/')
    .slice(from + 1)
    .split('/');
  for (let length = parts.length; length > 1; length -= 1) {
    const folder = parts.slice(0, length).join('/');
    if (folder in packages) return folder;
  }
  return undefined;
}
