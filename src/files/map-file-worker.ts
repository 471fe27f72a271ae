import { readMapBlob } from './read-map-blob';

/** One file in, one answer out. Runs in a worker, so that a hostile file cannot hold up the map on the screen. */
self.onmessage = async (event: MessageEvent<Blob>) => {
  self.postMessage(await readMapBlob(event.data));
};
