/** What a picture needs to be seen. Everything else that a browser may add (times, programs, places) stays behind. */
const allowed = ['IHDR', 'sRGB', 'pHYs', 'IDAT', 'IEND'];

const signatureLength = 8;
/** Length, name and checksum round the data of a chunk. */
const chunkFrame = 12;

/** The same PNG with nothing in it but the picture. */
export function cleanPng(png: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const kept = [png.subarray(0, signatureLength)];
  for (let at = signatureLength; at + chunkFrame <= png.length; ) {
    const end = at + chunkFrame + view.getUint32(at);
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (allowed.includes(name)) kept.push(png.subarray(at, end));
    at = end;
  }
  return kept;
}
