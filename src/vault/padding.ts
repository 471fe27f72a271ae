import type { Bytes } from './bytes';

const lengthBytes = 4;

/** The plaintext with its length before it and zeros after it, so that its size tells only which step it falls in. */
export function padded(plain: Uint8Array, step: number, overhead: number): Bytes {
  const used = lengthBytes + plain.length + overhead;
  const whole = new Uint8Array(Math.ceil(used / step) * step - overhead);
  new DataView(whole.buffer).setUint32(0, plain.length);
  whole.set(plain, lengthBytes);
  return whole;
}

/** The plaintext again; `undefined` when what is said to be its length is not there. */
export function unpadded(whole: Bytes): Bytes | undefined {
  if (whole.length < lengthBytes) return undefined;
  const length = new DataView(whole.buffer).getUint32(0);
  return length > whole.length - lengthBytes ? undefined : whole.slice(lengthBytes, lengthBytes + length);
}
