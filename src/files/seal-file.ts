import type { Outcome } from '../model/outcome';
import { askFileWorker } from './ask-file-worker';
import type { SealAnswer } from './file-task';
import { limits } from './limits';
import type { FileContent } from './maps-file';

/** A file that only the passphrase opens; its content is the text. `tooHeavy`: the device has no room for the work. */
export function sealFile(text: string, passphrase: string): Promise<Sealed> {
  return sealed(text, passphrase);
}

/** The same of all maps of a device, and its templates. */
export function sealMaps(content: FileContent, passphrase: string): Promise<Sealed> {
  return sealed(content, passphrase);
}

type Sealed = Outcome<Blob, 'tooHeavy'>;

async function sealed(content: string | FileContent, passphrase: string): Promise<Sealed> {
  const asked = await askFileWorker<SealAnswer>({ seal: content, passphrase }, limits.unsealingSeconds);
  if (asked === 'late') return { ok: false, problem: 'tooHeavy' };
  const answer = asked ?? (await (await import('./file-task')).sealContent(content, passphrase));
  return answer.ok ? { ok: true, value: new Blob([answer.value], { type: 'application/octet-stream' }) } : answer;
}
