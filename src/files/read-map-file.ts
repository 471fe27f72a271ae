import type { NetworkMap } from '../model/network-map';
import type { Outcome } from '../model/outcome';
import { tooLarge } from './envelope';
import type { FileProblem } from './file-problem';
import { limits } from './limits';
import { readMapBlob } from './read-map-blob';
import { startMapFileWorker } from './start-map-file-worker';

type Reading = Outcome<NetworkMap, FileProblem>;

/** The map in a file somebody chose. Never throws, and never takes longer than the limit. */
export async function readMapFile(file: Blob): Promise<Reading> {
  if (file.size > limits.fileBytes) return { ok: false, problem: tooLarge(limits.fileBytes) };
  const worker = startMapFileWorker();
  return (worker && (await readingOf(worker, file))) ?? readMapBlob(file);
}

/** What the worker answers in time; nothing if it could not be started after all. */
async function readingOf(worker: Worker, file: Blob): Promise<Reading | undefined> {
  const limitSeconds = limits.readingSeconds;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = await new Promise<Reading | undefined>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, problem: { reason: 'timeout', limitSeconds } }), limitSeconds * 1000);
    worker.onmessage = (event: MessageEvent<Reading>) => resolve(event.data);
    worker.onerror = () => resolve(undefined);
    worker.postMessage(file);
  });
  clearTimeout(timer);
  worker.terminate();
  return answer;
}
