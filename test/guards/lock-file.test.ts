import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The address is left out where it is that of the registry. */
type Package = { readonly resolved?: string; readonly integrity?: string };

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { dependencies, devDependencies } = read('package.json') as Record<string, Readonly<Record<string, string>>>;
const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Package>> };

it('every package comes from the registry, as it was when it was chosen', () => {
  const others = Object.entries(packages).filter(([path]) => path !== '');
  expect(others.length).toBeGreaterThan(100);
  const isOurs = ({ resolved, integrity = '' }: Package) =>
    (resolved === undefined || resolved.startsWith('https://registry.npmjs.org/')) && integrity.startsWith('sha512-');
  const loose = others.filter(([, one]) => !isOurs(one));
  expect(loose.map(([path]) => path)).toEqual([]);
});

it('each version is named, not a range of them', () => {
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(ranges).toEqual([]);
});

it('the readme says of each package that the app is built with what it is for', () => {
  const told = readFileSync('README.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const untold = Object.keys(dependencies ?? {}).filter(
    (name) => !told.some((line) => (line.split('|')[1] ?? '').split(',').some((one) => one.trim() === name)),
  );
  expect(untold).toEqual([]);
});
