import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapFileText } from '../../src/files/map-file';
import { brokenRule } from '../../src/files/map-rules';
import { readMapBlob } from '../../src/files/read-map-blob';
import { anyMap } from '../makers/any-map';
import { patience, runs } from '../runs';

const inborn = Object.getOwnPropertyNames(Object.prototype);

it(
  'A damaged or hostile file is refused with a reason, or is a map that obeys every rule and lost nothing',
  async () => {
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(anyMap({ mostPeople: 4 }).map(mapFileText).chain(damaged), async (file) => {
        const read = await readMapBlob(new Blob([file]));
        if (read.ok) {
          opened += 1;
          const [map] = read.value.maps;
          expect(brokenRule(map)).toBeUndefined();
          expect(map).toEqual(contentOf(file));
        } else {
          expect(read.problem.reason).toMatch(/^[a-zA-Z]+$/);
          expect(JSON.stringify(read.problem).length).toBeLessThan(1_000);
        }
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inborn);
      }),
      { numRuns: runs(600), endOnFailure: true },
    );
    expect(opened).toBeGreaterThan(runs(20));
  },
  patience,
);

function damaged(text: string): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> {
  return fc.oneof(cut(text), flipped(text), swapped(text), encodedOtherwise(text));
}

function cut(text: string): fc.Arbitrary<string> {
  return fc.nat(text.length).map((length) => text.slice(0, length));
}

/** One to three bytes are something else. */
function flipped(text: string): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text);
  const flip = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  return fc.array(flip, { minLength: 1, maxLength: 3 }).map((flips) => {
    const copy = bytes.slice();
    for (const [at, byte] of flips) copy[at] = byte;
    return copy;
  });
}

/** One value, key or pair is replaced, doubled or taken away: still JSON, mostly. */
function swapped(text: string): fc.Arbitrary<string> {
  const parts = [...text.matchAll(/"[^"\\\n]*"|-?\d[\d.e-]*|true|false|null|\[\]|\{\}/g)];
  const ownParts = parts.map((part) => part[0]);
  const junk = fc.constantFrom(...junkValues, ...ownParts);
  return fc.tuple(fc.nat(parts.length - 1), junk).map(([at, value]) => {
    const part = parts[at];
    const start = part?.index ?? 0;
    return text.slice(0, start) + value + text.slice(start + (part?.[0].length ?? 0));
  });
}

const junkValues = [
  '"__proto__"',
  '"constructor"',
  '"prototype"',
  '{"__proto__": {"x": 1}}',
  '{"constructor": {"prototype": {"x": 1}}}',
  '"a": 1, "a"',
  'null',
  '-0',
  '1e309',
  '-1',
  '1e-320',
  '0.1',
  '""',
  '"\\ud800"',
  '"\\u0000"',
  '[[[[]]]]',
  '{}',
  '[]',
  '"centre"',
  `"${'x'.repeat(10_001)}"`,
];

function encodedOtherwise(text: string): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> {
  const units = new Uint16Array(Array.from(text.slice(0, 2_000), (letter) => letter.charCodeAt(0)));
  return fc.constantFrom<(string | Uint8Array<ArrayBuffer>)[]>(
    `\uFEFF${text}`,
    `\uFEFF\uFEFF${text}`,
    text.replaceAll('\n', '\r\n'),
    text.replaceAll('\n', '\u2028'),
    new Uint8Array(units.buffer),
    new Uint8Array([0xff, 0xfe, ...new Uint8Array(units.buffer)]),
    new Uint8Array([0x1f, 0x8b, ...new TextEncoder().encode(text)]),
    new Uint8Array([0xc0, 0xaf, ...new TextEncoder().encode(text)]),
  );
}

/** What the file says, read with nothing of ours. */
function contentOf(file: string | Uint8Array): unknown {
  const text = typeof file === 'string' ? file : new TextDecoder().decode(file);
  const whole = JSON.parse(text.replace(/^\uFEFF/, ''), (_, value: unknown) =>
    typeof value === 'string' ? value.normalize('NFC') : value,
  ) as { map: unknown };
  return whole.map;
}
