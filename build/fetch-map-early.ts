import type { Plugin } from 'vite';

/** The chunks that a map needs and the list of maps does not. */
const early = ['map-screen', 'map-file', 'cytoscape'];

/** Has the browser fetch the map screen and its engine while the list is looked at, without running them. */
export function fetchMapEarly(): Plugin {
  return {
    name: 'fetch-map-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle)
          .filter((file) => file.type === 'chunk' && early.includes(file.name))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', href: `./${fileName}`, crossorigin: true, fetchpriority: 'low' },
            injectTo: 'head',
          })),
    },
  };
}
