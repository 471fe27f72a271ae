import type { Outcome } from '../model/outcome';
import { askFileWorker } from './ask-file-worker';
import { type SealAnswer, sealText } from './file-task';
import { limits } from './limits';

/** A file that only the passphrase opens; its content is the text. `tooHeavy`: the device has no room for the work. */
export async function sealFile(text: string, passphrase: string): Promise<Outcome<Blob, 'tooHeavy'>> {
  const asked = await askFileWorker<SealAnswer>({ seal: text, passphrase }, limits.unsealingSeconds);
  if (asked === 'late') return { ok: false, problem: 'tooHeavy' };
  const sealed = asked ?? (await sealText(text, passphrase));
  return sealed.ok ? { ok: true, value: new Blob([sealed.value], { type: 'application/octet-stream' }) } : sealed;
}
