import type { Page } from '@playwright/test';

/** Grows with the bytes of every key that the page makes, or makes of bytes. Before the page is opened. */
export async function toldKeys(page: Page): Promise<readonly Buffer[]> {
  const keys: Buffer[] = [];
  await page.exposeFunction('keyMade', (key: string) => keys.push(Buffer.from(key, 'hex')));
  await page.addInitScript(tellKeys);
  return keys;
}

/** In the page: tells the bytes of every key that is made, or is made of bytes. */
function tellKeys() {
  const { keyMade } = window as unknown as { keyMade: (key: string) => void };
  const tell = (bytes: ArrayBuffer) =>
    keyMade([...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  const { subtle } = crypto;
  const [generate, take] = [subtle.generateKey.bind(subtle), subtle.importKey.bind(subtle)] as readonly [
    (...all: unknown[]) => Promise<CryptoKey>,
    (...all: unknown[]) => Promise<CryptoKey>,
  ];
  Object.assign(subtle, {
    generateKey: async (...all: unknown[]) => {
      const key = await generate(...all);
      tell(await subtle.exportKey('raw', key));
      return key;
    },
    importKey: (...all: unknown[]) => {
      const [format, bytes] = all as [string, Uint8Array];
      if (format === 'raw') tell(new Uint8Array(bytes).buffer);
      return take(...all);
    },
  });
}
