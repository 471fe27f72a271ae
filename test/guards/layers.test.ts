import { expect, test } from 'vitest';
import { lintTree } from './lint-tree';

/** The layer table of the README, written out a second time: the lint must agree with it in every direction. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  main: ['app'],
  app: ['ui', 'document', 'canvas', 'picture', 'files', 'i18n', 'scene', 'model', 'storage', 'vault'],
  ui: ['document', 'canvas', 'picture', 'files', 'i18n', 'scene', 'model'],
  document: ['model'],
  canvas: ['scene', 'model'],
  picture: ['scene', 'model'],
  files: ['model'],
  i18n: [],
  scene: ['model'],
  model: [],
  storage: [],
  vault: [],
};

/** The folders that may know a package. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  cytoscape: ['canvas'],
  idb: ['storage'],
  '@noble/hashes/argon2.js': ['vault'],
  'age-encryption': ['files'],
  react: ['main', 'app', 'ui', 'i18n'],
  'react-dom/client': ['main', 'app', 'ui'],
  'react-aria-components': ['app', 'ui'],
  'react-i18next': ['app', 'ui', 'i18n'],
  'lucide-react': ['ui'],
  i18next: ['app', 'ui', 'i18n'],
  'zustand/vanilla': ['app', 'ui', 'document'],
  valibot: ['files'],
  'workbox-window': ['app'],
};

const layers = Object.keys(mayImport);
const outside = ['../../test/makers/person', '../../bench/size', '../../scripts/run.mjs', '../../build/build-id'];

test('each layer may import what the table says and nothing else, types and lazy imports included', () => {
  const findings = lintTree(Object.fromEntries(layers.flatMap((layer) => writings(layer))));
  for (const layer of layers) {
    const forbidden = importsOf(layer).filter((wanted) => !isAllowed(layer, wanted));
    for (const path of pathsOf(layer)) {
      const reported = findings
        .filter((finding) => finding.path === path && finding.rule === 'noRestrictedImports')
        .map((finding) => importsOf(layer)[finding.line - 1]);
      expect({ path, reported: new Set(reported) }).toEqual({ path, reported: new Set(forbidden) });
    }
  }
});

function importsOf(layer: string): readonly string[] {
  return [...layers.filter((other) => other !== layer), ...Object.keys(mayKnow), ...outside];
}

function isAllowed(layer: string, wanted: string): boolean {
  return mayImport[layer]?.includes(wanted) || mayKnow[wanted]?.includes(layer) || false;
}

function pathsOf(layer: string): readonly string[] {
  return layer === 'main' ? ['src/main.tsx'] : [`src/${layer}/types.ts`, `src/${layer}/deeper/lazy.ts`];
}

/** One import a line, so that the line of a finding names the import. */
function writings(layer: string): readonly (readonly [string, string])[] {
  const up = layer === 'main' ? './' : '../';
  const lines = importsOf(layer);
  const types = lines.map((wanted, at) => `import type { Thing as T${at} } from '${addressOf(wanted, up)}';`);
  const lazy = lines.map((wanted, at) => `export const load${at} = () => import('${addressOf(wanted, '../../')}');`);
  return pathsOf(layer).map((path, at) => [path, (at === 0 ? types : lazy).join('\n')]);
}

function addressOf(wanted: string, up: string): string {
  if (wanted === 'main') {
    return `${up}main`;
  }
  return layers.includes(wanted) ? `${up}${wanted}/thing` : wanted;
}
