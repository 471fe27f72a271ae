import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download, Locator, Page } from '@playwright/test';

type Choices = {
  readonly format: 'PNG' | 'SVG' | 'JSON';
  readonly size?: 'Tavallinen (2×)' | 'Suuri (4×)';
  /** What leaves, ticked or not, by its words. */
  readonly ticks?: Readonly<Record<string, boolean>>;
};

export type ExportedFile = { readonly name: string; readonly path: string; readonly bytes: Buffer };

/** *Vie*: chooses, saves the file into a folder and closes the dialog again. */
export async function exportFile(
  page: Page,
  folder: string,
  { format, size, ticks = {} }: Choices,
): Promise<ExportedFile> {
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Vie' });
  if (format === 'JSON') await choosePlainFile(dialog);
  else await dialog.getByText(`(${format})`).click();
  if (size) await dialog.getByText(size).click();
  for (const [words, on] of Object.entries(ticks)) {
    await dialog.getByRole('group', { name: 'Mitä lähtee' }).getByLabel(words).setChecked(on);
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Tallenna tiedosto' }).click(),
  ]);
  await dialog.getByRole('button', { name: 'Sulje' }).click();
  return readDownload(download, folder);
}

/** In *Vie*: the file that is not encrypted. */
async function choosePlainFile(dialog: Locator): Promise<void> {
  await dialog.getByRole('radio', { name: /^Tiedosto/ }).check();
  // What was chosen is still so when the dialog is opened again.
  const plain = dialog.getByRole('button', { name: 'Vie salaamattomana' });
  if (await plain.isVisible()) await plain.click();
}

export async function readDownload(download: Download, folder: string): Promise<ExportedFile> {
  const name = download.suggestedFilename();
  const path = join(folder, name);
  await download.saveAs(path);
  return { name, path, bytes: await readFile(path) };
}

/** The file picker of *Avaa tiedosto* with a file chosen in it. */
export async function chooseFile(
  page: Page,
  file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  const [picker] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Avaa tiedosto' }).click(),
  ]);
  await picker.setFiles(file);
}

/** The chunks of a PNG by name, and its size in pixels. */
export function readPng(bytes: Buffer) {
  const chunks: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    chunks.push(bytes.toString('latin1', at + 4, at + 8));
  }
  return { chunks, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** An SVG as a flat list: its elements, the names and values of its attributes, and its texts in order. */
export function readSvg(bytes: Buffer) {
  const svg = bytes.toString('utf8');
  const unescaped = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return {
    elements: new Set([...svg.matchAll(/<([A-Za-z]+)/g)].map(([, tag = '']) => tag)),
    attributes: new Set([...svg.matchAll(/\s([A-Za-z:-]+)="/g)].map(([, name = '']) => name)),
    addresses: [...svg.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address),
    texts: [...svg.matchAll(/<(?:text|textPath)\b[^>]*>([^<]*)(?=<)/g)]
      .map(([, text = '']) => unescaped(text))
      .filter(Boolean),
  };
}
