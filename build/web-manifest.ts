import type { ManifestOptions } from 'vite-plugin-pwa';

/** What the app is called and looks like when installed. Neutral: it tells nothing about whose device it is on. */
export const webManifest: Partial<ManifestOptions> = {
  name: 'Verkostokartta',
  short_name: 'Verkostokartta',
  lang: 'fi',
  dir: 'ltr',
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#F4EFE7',
  theme_color: '#F4EFE7',
  icons: [
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};
