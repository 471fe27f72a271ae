import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const folder = join(createRequire(import.meta.url).resolve('cytoscape'), '..', '..', 'src');

/**
 * What the app does without, by the file of Cytoscape's source it is in, and what stands there instead: it draws
 * nothing, lays nothing out and finds no paths; it holds who is where, who is tied to whom, and the view.
 */
const instead: Readonly<Record<string, string>> = {
  'extensions/renderer/index.mjs': `import impl from './null/index.mjs'; export default [{ name: 'null', impl }];`,
  'extensions/layout/index.mjs': `import impl from './null.mjs'; export default [{ name: 'null', impl }];`,
  'collection/algorithms/index.mjs': 'export default {};',
  'version.mjs': `export default '';`,
};

/** Builds Cytoscape from its source, 52 kB gzip of 136. */
export function headlessCytoscape(): Plugin {
  return {
    name: 'headless-cytoscape',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'cytoscape' ? join(folder, 'index.mjs') : null),
    load: (id) => (id.startsWith(folder) ? instead[id.slice(folder.length + 1).replaceAll('\\', '/')] : null),
  };
}
