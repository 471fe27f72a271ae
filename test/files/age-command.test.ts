import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sealWithAge } from '../../src/files/age-file';
import { mapsFileText } from '../../src/files/maps-file';
import { readMapBlob } from '../../src/files/read-map-blob';
import { aMap } from '../makers';

const passphrase = 'koira sataa kivi lumi ääni';
const maps = [aMap({ title: 'Yksi' }), aMap({ title: 'Toinen' })] as const;
const folder = mkdtempSync(join(tmpdir(), 'verkostokartta-age-'));
const [ours, theirs, opened] = ['ours.verkosto', 'theirs.verkosto', 'opened.json'].map((name) => join(folder, name));
afterAll(() => rmSync(folder, { recursive: true }));

/** It asks for passphrases at a terminal only; `script` makes one. */
const missing = ['age', 'script'].filter((command) => spawnSync('which', [command]).status !== 0);
if (missing.length > 0) {
  process.stderr.write(`Not tried with another age program: no ${missing.join(' and no ')} here (apt install age).\n`);
}

it.skipIf(missing.length > 0)(
  'What this program encrypts, another age program opens, and the other way round',
  async () => {
    writeFileSync(ours ?? '', await sealWithAge(new TextEncoder().encode(mapsFileText(maps)), passphrase));
    await atTerminal(`age -d -o ${opened} ${ours}`);
    expect(readFileSync(opened ?? '', 'utf8')).toBe(mapsFileText(maps));

    await atTerminal(`age -p -a -o ${theirs} ${opened}`);
    const letters = readFileSync(theirs ?? '');
    expect(letters.toString()).toMatch(/^-----BEGIN AGE/);
    expect(await readMapBlob(new Blob([letters]), passphrase)).toEqual({ ok: true, value: { maps, templates: [] } });
  },
  120_000,
);

/** Runs a command in a terminal of its own, and types the passphrase as often as it is asked for. */
function atTerminal(command: string): Promise<void> {
  const child: ChildProcess = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const asked = piece.toString().match(/passphrase[^:\n]*:/gi) ?? [];
      for (const _ of asked) child.stdin?.write(`${passphrase}\n`);
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${command}: ${said}`))));
  });
}
