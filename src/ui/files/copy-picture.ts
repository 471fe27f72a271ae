import type { Outcome } from '../../model/outcome';
import { type PngProblem, pngPicture } from '../../picture/png-picture';

export function canCopyPictures(): boolean {
  return typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function';
}

/** The picture to the clipboard. The promise goes in at once: some browsers take nothing that comes after the press. */
export async function copyPicture(svg: string, scale: 2 | 4): Promise<Outcome<true, PngProblem | 'notCopied'>> {
  const picture = pngPicture(svg, scale);
  const blob = picture.then((made) => (made.ok ? made.value : Promise.reject(new Error(made.problem))));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    return { ok: true, value: true };
  } catch {
    const made = await picture;
    return { ok: false, problem: made.ok ? 'notCopied' : made.problem };
  }
}
