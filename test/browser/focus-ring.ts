import type { Page } from '@playwright/test';
import { contrastOf, type Pixels, pixelsIn } from './pixels';

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What has the keyboard, and everything wrong with it that needs no picture: nowhere, or something lies over it. */
type Held = {
  readonly name: string;
  readonly kind: string;
  readonly place: Place;
  readonly faults: readonly string[];
  readonly isOnMap: boolean;
};

/** How far outside and inside its edge a ring can lie. */
const [outside, inside] = [10, 6];

/** `undefined` where nothing on the page has the keyboard. */
export function heldByKeyboard(page: Page): Promise<Held | undefined> {
  return page.evaluate(() => {
    const on = document.activeElement;
    if (!on || on === document.body) return undefined;
    const target = on.closest('label') ?? on;
    const isRinged = (one: Element) => getComputedStyle(one).outlineStyle !== 'none';
    // A button that reaches over all of its card has its ring around that.
    const ringedCards = [on.closest('article')].filter(() => getComputedStyle(on, '::after').outlineStyle !== 'none');
    const ringed =
      [...ringedCards, ...[on, target, on.nextElementSibling].filter((one) => one && isRinged(one))].find(Boolean) ??
      target;
    const { left, top, width, height } = ringed.getBoundingClientRect();
    const points = [
      [0.5, 0.5],
      [0.15, 0.5],
      [0.85, 0.5],
      [0.5, 0.15],
      [0.5, 0.85],
    ] as const;
    // Those on the map lie over the drawing and let the hands through to it.
    const own = on.closest('[data-tokens]') ? (on.closest('main')?.querySelector('[aria-hidden] > svg') ?? on) : target;
    const ground = own === target ? target : (own.parentElement ?? own);
    const covered = points.filter(([across, down]) => {
      const seen = document.elementFromPoint(left + width * across, top + height * down);
      return seen === null || !(ground.contains(seen) || seen.contains(ground));
    });
    const name = `${on.tagName} ${on.getAttribute('aria-label') ?? on.textContent?.slice(0, 40)}`;
    const states = ['aria-pressed', 'aria-selected', 'aria-expanded'].map((state) => on.getAttribute(state));
    return {
      name,
      kind: [on.tagName, on.className, target.className, on.matches(':checked'), ...states].join(' '),
      isOnMap: own !== target,
      place: { x: left, y: top, width, height },
      faults: covered.length > 0 ? [`covered at ${covered.length} points of 5`] : [],
    };
  });
}

/** Where the ring cannot be seen: on each side less than two pixels that differ 3 : 1 from how it is without the keyboard. */
export async function faultsOfRing(page: Page, { place, isOnMap }: Held): Promise<readonly string[]> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const left = Math.max(0, Math.floor(place.x - outside));
  const top = Math.max(0, Math.floor(place.y - outside));
  const right = Math.min(width, Math.ceil(place.x + place.width + outside));
  const bottom = Math.min(height, Math.ceil(place.y + place.height + outside));
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  const focused = pixelsIn(await page.screenshot({ clip, scale: 'device' }));
  const giveBack = await lendKeyboard(page);
  const unfocused = pixelsIn(await page.screenshot({ clip, scale: 'device' }));
  await giveBack();
  const scale = focused.width / clip.width;
  const missing = sides
    .filter((side) => !isRinged(side, focused, unfocused, { ...place, x: place.x - left, y: place.y - top }, scale))
    .map((side) => `no ring ${side.name}`);
  // On the map a line of the drawing may run along one side.
  return missing.length > (isOnMap ? 1 : 0) ? missing : [];
}

const sides = [
  { name: 'above', edge: [0.5, 0], inwards: [0, 1] },
  { name: 'below', edge: [0.5, 1], inwards: [0, -1] },
  { name: 'left', edge: [0, 0.5], inwards: [1, 0] },
  { name: 'right', edge: [1, 0.5], inwards: [-1, 0] },
] as const;

function isRinged(
  { edge, inwards }: (typeof sides)[number],
  focused: Pixels,
  unfocused: Pixels,
  place: Place,
  scale: number,
): boolean {
  // Not only in the very middle: a line of the drawing may run there.
  return [-0.08, 0, 0.08].every((aside) => {
    const x = place.x + place.width * (edge[0] + (inwards[0] === 0 ? aside : 0));
    const y = place.y + place.height * (edge[1] + (inwards[1] === 0 ? aside : 0));
    let seen = 0;
    for (let depth = -outside * scale; depth < inside * scale; depth += 1) {
      const [across, down] = [Math.round(x * scale + inwards[0] * depth), Math.round(y * scale + inwards[1] * depth)];
      if (across < 0 || down < 0 || across >= focused.width || down >= focused.height) continue;
      if (contrastOf(focused.at(across, down), unfocused.at(across, down)) >= 3) seen += 1;
    }
    // The edge of a ring may fall between two pixels of the screen.
    return seen >= 2 * scale - 1;
  });
}

/** The keyboard is elsewhere for a moment, in the same dialog, without anything being scrolled. */
async function lendKeyboard(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const elsewhere = await held.evaluateHandle((on) => {
    const spot = document.createElement('span');
    spot.tabIndex = -1;
    spot.style.cssText = 'position: fixed; outline: none';
    (on.closest('[role=dialog], [role=menu]') ?? document.body).append(spot);
    spot.focus({ preventScroll: true });
    return spot;
  });
  return async () => {
    await held.evaluate((on, spot) => {
      on.focus({ preventScroll: true });
      spot.remove();
    }, elsewhere);
  };
}
