import type { Page } from '@playwright/test';
import { markNewlyDressed, newlyDressed } from './newly-dressed';
import { violationsOn } from './violations-on';
import { type Colouring, colourAs, colourings } from './ways-of-seeing';

/**
 * Finds what a machine finds wrong with the screens of a page. Only colours change with the colouring: in each one
 * words are looked at that were not there before. The last colouring of a screen is the first of the next.
 */
export function violationsInColours(page: Page): () => Promise<readonly string[]> {
  let order: readonly Colouring[] = colourings;
  return async () => {
    const found = [...(await violationsOn(page, { rules: 'others' }))];
    if ((await markNewlyDressed(page)) === 0) return found;
    for (const colouring of order) {
      await colourAs(page, colouring);
      const violations = await violationsOn(page, { rules: 'colours', within: `[${newlyDressed}]` });
      found.push(...violations.map((violation) => `${colouring}: ${violation}`));
    }
    order = order.toReversed();
    return found;
  };
}

/** What is cut off, beyond the sides of the window, or moves although motion is not wanted. */
export function faultsOfLayout(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const named = (fault: string) => (one: Element) =>
      `${fault}: ${one.tagName} ${one.getAttribute('aria-label') ?? one.textContent?.slice(0, 60)} .${one.className}`;
    const isSeen = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1;
    const controls = [...document.querySelectorAll('button, label, summary, [role=menuitem]')].filter(
      (one) => isSeen(one) && !one.closest('[role=listbox], [inert]'),
    );
    const cut = controls.filter(
      (one) =>
        getComputedStyle(one).textOverflow !== 'ellipsis' &&
        // Words that only a screen reader has are cut on purpose.
        ![...one.children].some((child) => getComputedStyle(child).clipPath !== 'none') &&
        (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 2) &&
        one.clientWidth > 0,
    );
    const scrollers = (one: Element): boolean =>
      one.parentElement !== null &&
      (/auto|scroll/.test(getComputedStyle(one.parentElement).overflowX) || scrollers(one.parentElement));
    const beyond = controls.filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      // What is beyond the left side cannot be scrolled to either.
      return left < -1 || (right > window.innerWidth + 1 && !scrollers(one));
    });
    const root = document.scrollingElement ?? document.documentElement;
    const sideways = root.scrollWidth > root.clientWidth + 1 ? [root] : [];
    const bothWays = [...document.querySelectorAll('body *')].filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const scrolls = (overflow: string, size: number, room: number) => /auto|scroll/.test(overflow) && size > room + 1;
      return (
        scrolls(overflowX, one.scrollWidth, one.clientWidth) && scrolls(overflowY, one.scrollHeight, one.clientHeight)
      );
    });
    // Text that stands in a row that scrolls sideways must fit in what is seen of it.
    const words = [...document.querySelectorAll('p, h1, h2, h3, legend')].filter(
      (one) =>
        isSeen(one) &&
        getComputedStyle(one).clipPath === 'none' &&
        one.getBoundingClientRect().right > window.innerWidth + 1,
    );
    const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
    return [
      ...cut.map(named('cut off')),
      ...beyond.map(named('beyond the window')),
      ...words.map(named('words beyond the window')),
      ...sideways.map(named('scrolls sideways')),
      ...bothWays.map(named('scrolls both ways')),
      ...moving.map(() => 'moves'),
    ];
  });
}

/** Controls smaller than `least` pixels either way. Inputs and boxes to tick are pressed by their labels as well. */
export function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    /** What is laid over a card by one of its controls is pressed as that control. */
    const sizeOf = (one: Element) => {
      const spread = getComputedStyle(one, '::after');
      const { width, height } = one.getBoundingClientRect();
      if (spread.position !== 'absolute') return [width, height] as const;
      return [
        Math.max(width, Number.parseFloat(spread.width)),
        Math.max(height, Number.parseFloat(spread.height)),
      ] as const;
    };
    const all = document.querySelectorAll(
      'button, select, input, textarea, summary, a[href], [role=menuitem], [role=combobox] ~ * [role=option]',
    );
    return [...all]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'))
      .map((one) => ({ one, target: one.closest('label') ?? one }))
      .filter(({ one, target }) => {
        const [width, height] = sizeOf(target);
        // What only a screen reader has, or stands for another control, is no target.
        const isHidden = one.closest('.visually-hidden') || one.parentElement?.clientWidth === 1;
        return width > 1 && !isHidden && (width < least - 0.5 || height < least - 0.5);
      })
      .map(({ one, target }) => {
        const { width, height } = target.getBoundingClientRect();
        const name = one.getAttribute('aria-label') ?? target.textContent?.slice(0, 40);
        return `${one.tagName} ${name} ${Math.round(width)} × ${Math.round(height)} .${target.className}`;
      });
  }, least);
}
