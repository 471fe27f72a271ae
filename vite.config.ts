import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { billFiles, billOfMaterials } from './build/bill-of-materials.ts';
import { buildId } from './build/build-id.ts';
import { checkedAssets } from './build/checked-assets.ts';
import { emojiWords } from './build/emoji-words.ts';
import { fetchMapEarly } from './build/fetch-map-early.ts';
import { headlessCytoscape } from './build/headless-cytoscape.ts';
import { onlyOurLocales } from './build/only-our-locales.ts';
import { policyInPage } from './build/policy-in-page.ts';
import { webManifest } from './build/web-manifest.ts';

let folder = '';

export default defineConfig({
  // Relative addresses: the built folder works in any place of any host.
  base: './',
  plugins: [
    react(),
    onlyOurLocales(),
    emojiWords(),
    headlessCytoscape(),
    policyInPage(),
    fetchMapEarly(),
    {
      name: 'where-it-is-built',
      configResolved: ({ build }) => {
        folder = build.outDir;
      },
    },
    VitePWA({
      strategies: 'generateSW',
      registerType: 'prompt',
      injectRegister: false,
      manifest: webManifest,
      includeManifestIcons: false,
      workbox: {
        // Each build keeps its own store, so that taking a new one into use takes nothing from a page that is open.
        cacheId: `verkostokartta-${buildId()}`,
        cleanupOutdatedCaches: false,
        globPatterns: ['**/*.{html,js,css,json,woff2,svg,png}'],
        maximumFileSizeToCacheInBytes: 4_000_000,
        // importScripts takes no strings under Trusted Types.
        inlineWorkboxRuntime: true,
        sourcemap: false,
        globIgnores: Object.values(billFiles),
        manifestTransforms: [checkedAssets(() => folder)],
        runtimeCaching: [
          {
            urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.includes('/assets/'),
            // What no build on this device has brought is not asked from the network: nobody could say what it is.
            handler: async ({ request }) => (await caches.match(request)) ?? Response.error(),
          },
        ],
      },
    }),
    billOfMaterials(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    sourcemap: false,
    modulePreload: { polyfill: false },
    // A font or a picture inlined as data: would be an address the policy refuses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'cytoscape', test: /[\\/]node_modules[\\/]cytoscape[\\/]/ }] },
      },
    },
  },
  preview: { port: 4173 },
});
