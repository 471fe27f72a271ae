import { describe, expect, it } from 'vitest';
import { mapFileText } from '../../src/files/map-file';
import { readMapFile } from '../../src/files/read-map-file';
import { aMap, aPerson, aVersion } from '../makers';

const map = aMap({ versions: [aVersion({ people: [aPerson({ name: 'Áhčči 👵' })] })] });

describe('A chosen file', () => {
  it('opens as the map it holds, whatever it is called', async () => {
    const file = new File([mapFileText(map)], 'kuva.png', { type: 'image/png' });
    expect(await readMapFile(file)).toEqual({ ok: true, value: { maps: [map], templates: [] } });
  });

  it('over 20 MB is refused before anything of it is read', async () => {
    const file = Object.assign(new Blob(['{']), { arrayBuffer: () => Promise.reject(new Error('Read!')) });
    Object.defineProperty(file, 'size', { value: 20 * 1_048_576 + 1 });
    expect(await readMapFile(file)).toEqual({ ok: false, problem: { reason: 'tooLarge', limitMegabytes: 20 } });
  });

  it('that the device does not hand over is a reason, not a crash', async () => {
    const file = Object.assign(new Blob(['{']), { arrayBuffer: () => Promise.reject(new Error('Gone')) });
    expect(await readMapFile(file)).toEqual({ ok: false, problem: { reason: 'unreadable' } });
  });

  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  it.each([
    ['nothing', '', 'empty'],
    ['a byte order mark only', '\uFEFF', 'empty'],
    ['an encrypted file', `${header('scrypt abc 18')}\x00\x01`, 'encrypted'],
    ['an encrypted file written in letters', inLetters(header('scrypt abc 18')), 'encrypted'],
    ['the first lines of an encrypted file', header('scrypt abc 18').slice(0, 40), 'damaged'],
    ['an encrypted file whose letters are cut', inLetters(header('scrypt abc 18')).slice(0, 60), 'damaged'],
    ['a PNG picture', png, 'picture'],
    ['a zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0xff]), 'archive'],
    ['an SVG picture', '\uFEFF\n<svg xmlns="http://www.w3.org/2000/svg"/>', 'markup'],
    ['a JPEG picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'notText'],
    ['text in windows-1252', new Uint8Array([0x7b, 0x22, 0xe4, 0x22]), 'notText'],
    ['a list of names', 'äiti;isä\n', 'notOurs'],
    ['other JSON', '{"elements": []}', 'notOurs'],
    ['half a map', mapFileText(map).slice(0, -20), 'notJson'],
  ])('that holds %s is told to be so', async (_, content, reason) => {
    expect(await readMapFile(new Blob([content]))).toEqual({ ok: false, problem: { reason } });
  });
});

function header(...waysIn: readonly string[]): string {
  const stanzas = waysIn.map((wayIn) => `-> ${wayIn}\nbody\n`).join('');
  return `age-encryption.org/v1\n${stanzas}--- mac\n`;
}

function inLetters(text: string): string {
  return `\n-----BEGIN AGE ENCRYPTED FILE-----\n${btoa(text)}\n-----END AGE ENCRYPTED FILE-----\n`;
}
