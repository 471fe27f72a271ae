import type { Page } from '@playwright/test';
import { openDocument } from '../../../src/document/open-document';
import { anyAct } from '../kills/any-act';
import { inProbe } from '../kills/in-probe';
import type { Led } from '../kills/keeping-probe';
import { textOf } from '../kills/text-of';

/** Changes the map in that tab, on and on; the driver makes the same to a document of its own, and knows each revision. */
export function workIn(page: Page, { map, hasSteps }: Led, random: () => number) {
  const document = openDocument(map);
  const made = [textOf(map)];
  let acts = 0;
  let unanswered = 0;
  let isStopped = false;
  const working = work();

  async function work() {
    while (!isStopped) {
      const act = anyAct(random, document, []);
      if (act.act === 'change') document.run(act.change);
      else if ((act.act === 'undo' || act.act === 'redo') && !hasSteps) document[act.act]();
      else continue;
      made[document.getState().revision] = textOf(document.getState().map);
      acts += 1;
      // Not waited for: work goes on while it is being stored, and the tab may be gone. A slow page has few behind it.
      unanswered += 1;
      inProbe(page, 'take', act)
        .then(() => {
          unanswered -= 1;
        })
        .catch(() => undefined);
      do await new Promise((rest) => setTimeout(rest, random() * 30));
      while (unanswered > 20 && !isStopped);
    }
  }

  return {
    stop: async () => {
      isStopped = true;
      await working;
      return { acts, made };
    },
  };
}
