import { inflateSync } from 'node:zlib';

export type Shade = readonly [red: number, green: number, blue: number];

export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Shade;
};

const signature = 8;

/** A PNG as the browser's screenshots are: eight bits a channel, not interlaced. */
export function pixelsIn(png: Buffer): Pixels {
  const width = png.readUInt32BE(signature + 8);
  const height = png.readUInt32BE(signature + 12);
  const channels = png[signature + 17] === 6 ? 4 : 3;
  const stride = (width + 1) * channels;
  const bytes = unfiltered(inflateSync(Buffer.concat(dataChunks(png))), stride, height, channels);
  return {
    width,
    height,
    at: (x, y) => {
      const at = (y + 1) * stride + (x + 1) * channels;
      return [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
    },
  };
}

function dataChunks(png: Buffer): readonly Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = signature; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') chunks.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

/**
 * Each row of a PNG is written as its difference from what is left of it, above it, or both. Here a row and a column of
 * nothing go before the first.
 */
function unfiltered(data: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * (height + 1));
  const rowLength = stride - channels;
  for (let row = 0; row < height; row += 1) {
    const from = row * (rowLength + 1);
    const guess = guesses[data[from] ?? 0] ?? nearest;
    for (let column = 0; column < rowLength; column += 1) {
      const at = (row + 1) * stride + channels + column;
      const [left, above, corner] = [out[at - channels], out[at - stride], out[at - stride - channels]];
      out[at] = (data[from + 1 + column] ?? 0) + guess(left ?? 0, above ?? 0, corner ?? 0);
    }
  }
  return out;
}

/** By the number of the filter a row has; the fifth is `nearest`. */
const guesses = [
  () => 0,
  (left: number) => left,
  (_: number, above: number) => above,
  (left: number, above: number) => (left + above) >> 1,
];

function nearest(left: number, above: number, corner: number): number {
  const sum = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** As WCAG 2 has it: from 1, no difference, to 21. */
export function contrastOf(one: Shade, other: Shade): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Shade): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
