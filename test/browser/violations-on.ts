import type { Page } from '@playwright/test';
import axe from 'axe-core';

type Axe = {
  run: (context: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

const ofColours = ['color-contrast', 'link-in-text-block'];

/** React Aria says what is done by the name of the button that was pressed, a few seconds longer than that is there. */
const saidBefore = '[data-live-announcer]';

type Asked = {
  /** Those that look at colours, or all others. */
  readonly rules: 'colours' | 'others';
  /** Only what this selects. */
  readonly within?: string;
};

/** What a machine can find wrong with the page as it is now: by every rule, unless fewer are asked for. */
export async function violationsOn(page: Page, asked?: Asked): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  const options = {
    resultTypes: ['violations'],
    // Its styles are the page's own: there is nothing to fetch.
    preload: false,
    ...(asked?.rules === 'colours' && { runOnly: { type: 'rule', values: ofColours } }),
    ...(asked?.rules === 'others' && {
      rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])),
    }),
  };
  const context = { ...(asked?.within !== undefined && { include: [asked.within] }), exclude: [saidBefore] };
  return page.evaluate(
    async ({ context, options }) => {
      const { violations } = await (window as unknown as { axe: Axe }).axe.run(context, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    { context, options },
  );
}
