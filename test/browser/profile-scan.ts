import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';

type Found = { readonly word: string; readonly as: string; readonly file: string };

/** Words that stand nowhere else in the world, with letters that can be written in two ways. */
export const canary = (what: string) => `${what}ä${randomBytes(6).toString('hex')}ö`;

/**
 * Reads every file of a folder and tells which of the words stand in which file, in any form a browser might write
 * them: UTF-8 and UTF-16, composed and decomposed, and base64 at each of its three offsets.
 */
export async function wordsInProfile(folder: string, words: readonly string[]): Promise<readonly Found[]> {
  const sought = words.flatMap((word) => formsOf(word).map((form) => ({ word, ...form })));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: Found[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const file = path.slice(folder.length + 1);
    const bytes = await readFile(path);
    for (const { word, as, form } of sought) {
      if (bytes.includes(form) || file.includes(word)) found.push({ word, as, file });
    }
  }
  return found;
}

/** A browser writes down what its tabs show when it has nothing else to do, seconds later. */
export async function expectWritten(profile: string, words: readonly string[]): Promise<void> {
  await expect(async () => {
    const found = await wordsInProfile(profile, words);
    expect(new Set(found.map(({ word }) => word)).size).toBe(words.length);
  }).toPass({ timeout: 60_000 });
}

/** Files in which any of these bytes stand, as they are or written as words. */
export async function bytesInProfile(folder: string, all: readonly Buffer[]): Promise<readonly string[]> {
  const forms = all.flatMap((bytes) => [
    bytes,
    ...inBase64(bytes, '').map(({ form }) => form),
    Buffer.from(bytes.toString('hex')),
  ]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const found: string[] = [];
  for (const path of paths) {
    const content = await readFile(path);
    if (forms.some((form) => content.includes(form))) found.push(path.slice(folder.length + 1));
  }
  return found;
}

function formsOf(word: string): readonly { readonly as: string; readonly form: Buffer }[] {
  return (['NFC', 'NFD'] as const).flatMap((composed) =>
    (['utf8', 'utf16le'] as const).flatMap((encoding) => {
      const form = Buffer.from(word.normalize(composed), encoding);
      const as = `${encoding} ${composed}`;
      // Latin-1 is how a browser keeps a string in which every letter is below U+0100.
      const latin = Buffer.from(word.normalize(composed), 'latin1');
      return [{ as, form }, { as: `latin1 ${composed}`, form: latin }, ...inBase64(form, as)];
    }),
  );
}

/** What is sure to stand in base64 text whatever comes before and after. */
function inBase64(form: Buffer, as: string): readonly { readonly as: string; readonly form: Buffer }[] {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), form])
      .toString('base64')
      .replaceAll('=', '');
    const sure = text.slice(before === 0 ? 0 : before + 1, -2);
    return sure.length < 10 ? [] : [{ as: `base64 of ${as}`, form: Buffer.from(sure, 'latin1') }];
  });
}
