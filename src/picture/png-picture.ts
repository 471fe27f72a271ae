import type { Outcome } from '../model/outcome';
import { cleanPng } from './clean-png';
import { withPictureFonts } from './picture-fonts';

/** A canvas with a longer edge than this gives no picture. */
const longestEdge = 16_384;

export type PngProblem = 'tooLarge' | 'failed';

/** The picture as pixels, `scale` times its size on the screen. */
export async function pngPicture(svg: string, scale: 2 | 4): Promise<Outcome<Blob, PngProblem>> {
  const address = URL.createObjectURL(new Blob([await withPictureFonts(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale];
    if (Math.max(width, height) > longestEdge) return { ok: false, problem: 'tooLarge' };
    const blob = await drawn(image, width, height);
    if (!blob) return { ok: false, problem: 'failed' };
    return { ok: true, value: new Blob(cleanPng(new Uint8Array(await blob.arrayBuffer())), { type: 'image/png' }) };
  } catch {
    return { ok: false, problem: 'failed' };
  } finally {
    URL.revokeObjectURL(address);
  }
}

function drawn(image: HTMLImageElement, width: number, height: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
