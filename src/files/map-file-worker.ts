import { doFileTask, type FileTask } from './file-task';

/** One file in, one answer out. Runs in a worker, so that a hostile file cannot hold up the map on the screen. */
self.onmessage = async ({ data }: MessageEvent<FileTask>) => {
  self.postMessage(await doFileTask(data));
};
