import { describe, expect, it } from 'vitest';
import { cleanPng } from '../../src/picture/clean-png';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function chunk(name: string, data: readonly number[] = []): number[] {
  return [0, 0, 0, data.length, ...Array.from(name, (letter) => letter.charCodeAt(0)), ...data, 1, 2, 3, 4];
}

function png(...chunks: readonly number[][]): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...signature, ...chunks.flat()]);
}

describe('a PNG that leaves', () => {
  it('has nothing in it but the picture', () => {
    const told = png(
      chunk('IHDR', [1]),
      chunk('tEXt', [65, 0, 66]),
      chunk('eXIf'),
      chunk('sRGB', [0]),
      chunk('IDAT', [7, 7]),
      chunk('tIME'),
      chunk('IEND'),
    );
    const kept = png(chunk('IHDR', [1]), chunk('sRGB', [0]), chunk('IDAT', [7, 7]), chunk('IEND'));
    expect(Uint8Array.from(cleanPng(told).flatMap((part) => [...part]))).toEqual(kept);
  });
});
