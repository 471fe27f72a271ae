import { onTestFinished, vi } from 'vitest';
import { openDocument } from '../../../src/document/open-document';
import { learn, startWords } from '../../../src/i18n/words';
import type { VersionChange } from '../../../src/model/changes/change';
import { spoken } from '../../../src/ui/announcing/announce';
import { announceChanges } from '../../../src/ui/announcing/announce-changes';
import { saidWords } from '../../../src/ui/announcing/said-words';
import { aMap } from '../../makers';
import { network } from './a-network';

/** An open map with somebody who hears what is said of it, in Finnish. */
export async function listening() {
  const speech = await startWords('fi');
  await learn(speech, 'fi');
  const words = saidWords(speech, false);
  vi.useFakeTimers();
  const document = openDocument(aMap({ versions: [network] }));
  const heard: string[] = [];
  const stops = [
    announceChanges(document, () => words),
    spoken.subscribe(({ polite }, before) => {
      if (polite !== before.polite) heard.push(polite.text);
    }),
  ];
  onTestFinished(() => {
    for (const stop of stops) stop();
    vi.runAllTimers();
    vi.useRealTimers();
  });
  return {
    document,
    run: (change: VersionChange, joining?: string) => document.run({ ...change, version: network.id }, joining),
    /** What has been said since it was last asked. */
    heardAfter: (time: number) => {
      vi.advanceTimersByTime(time);
      return heard.splice(0);
    },
  };
}
