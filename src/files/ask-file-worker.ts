import type { FileTask } from './file-task';
import { startMapFileWorker } from './start-map-file-worker';

/** What a worker answers, `late` when it does not in time; nothing where none could be started. */
export async function askFileWorker<Answer>(task: FileTask, seconds: number): Promise<Answer | 'late' | undefined> {
  const worker = startMapFileWorker();
  if (!worker) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = await new Promise<Answer | 'late' | undefined>((resolve) => {
    timer = setTimeout(() => resolve('late'), seconds * 1000);
    worker.onmessage = (event: MessageEvent<Answer>) => resolve(event.data);
    worker.onerror = () => resolve(undefined);
    worker.postMessage(task);
  });
  clearTimeout(timer);
  worker.terminate();
  return answer;
}
