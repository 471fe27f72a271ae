import { useState } from 'react';
import { mapFileText } from '../../files/map-file';
import type { NetworkMap } from '../../model/network-map';
import type { Outcome } from '../../model/outcome';
import { type PngProblem, pngPicture } from '../../picture/png-picture';
import { copyPicture } from './copy-picture';
import { saveFile } from './save-file';
import type { ExportChoices } from './use-export-choices';

/** How it has gone; a problem is why nothing left. */
export type TakenAway = 'working' | 'saved' | 'copied' | PngProblem | 'notCopied';

type Content = Pick<ExportChoices, 'format' | 'scale'> & { readonly svg: string; readonly leaving: NetworkMap };

/** Saving what was chosen to a file, or copying it. One at a time. */
export function useTakingAway(content: Content, fileName: string) {
  const [result, setResult] = useState<TakenAway>();

  const work = async (take: () => Promise<TakenAway>) => {
    if (result === 'working') return;
    setResult('working');
    setResult(await take());
  };
  const save = () =>
    work(async () => {
      const made = await contentOf(content);
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

function contentOf({
  format,
  scale,
  svg,
  leaving,
}: Content): Outcome<Blob, PngProblem> | Promise<Outcome<Blob, PngProblem>> {
  if (format === 'png') return pngPicture(svg, scale);
  if (format === 'svg') return { ok: true, value: new Blob([svg], { type: 'image/svg+xml' }) };
  return { ok: true, value: new Blob([mapFileText(leaving)], { type: 'application/json' }) };
}
