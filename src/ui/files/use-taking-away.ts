import { useState } from 'react';
import { mapFileText } from '../../files/map-file';
import { sealFile } from '../../files/seal-file';
import type { NetworkMap } from '../../model/network-map';
import type { Outcome } from '../../model/outcome';
import { type PngProblem, pngPicture } from '../../picture/png-picture';
import { copyPicture } from './copy-picture';
import { saveFile } from './save-file';
import type { ExportChoices } from './use-export-choices';

/** How it has gone; a problem is why nothing left. */
export type TakenAway = 'working' | 'saved' | 'copied' | WhyNotSaved | 'notCopied';

type WhyNotSaved = PngProblem | 'tooHeavy';

type Content = Pick<ExportChoices, 'format' | 'scale'> & { readonly svg: string; readonly leaving: NetworkMap };

type Made = Outcome<Blob, WhyNotSaved>;

/** Saving what was chosen to a file, or copying it. One at a time. */
export function useTakingAway(content: Content, fileName: string) {
  const [result, setResult] = useState<TakenAway>();

  const work = async (take: () => Promise<TakenAway>) => {
    if (result === 'working') return result;
    setResult('working');
    const taken = await take();
    setResult(taken);
    return taken;
  };
  /** Encrypted, if a passphrase is given. */
  const save = (passphrase?: string) =>
    work(async () => {
      const made = await contentOf(content, passphrase);
      if (!made.ok) return made.problem;
      saveFile(made.value, fileName);
      return 'saved';
    });
  const copy = () =>
    work(async () => {
      const copied = await copyPicture(content.svg, content.scale);
      return copied.ok ? 'copied' : copied.problem;
    });
  return { result, save, copy, forget: () => setResult(undefined) } as const;
}

function contentOf({ format, scale, svg, leaving }: Content, passphrase: string | undefined): Made | Promise<Made> {
  if (format === 'png') return pngPicture(svg, scale);
  if (format === 'svg') return { ok: true, value: new Blob([svg], { type: 'image/svg+xml' }) };
  const text = mapFileText(leaving);
  if (passphrase !== undefined) return sealFile(text, passphrase);
  return { ok: true, value: new Blob([text], { type: 'application/json' }) };
}
