import type { Page } from '@playwright/test';

/**
 * Words that are cut off or run out of what they stand in: texts, the chosen words of a choice, the words of an empty
 * field. A field may shorten its words with an ellipsis where they stand whole elsewhere on the screen.
 */
export function clippedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const fault = (text: string, what: string, by: Element) =>
      `“${text.slice(0, 50)}” ${what} ${by.tagName} .${by.className}`;
    const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const upward = (one: Element): Element[] => [one, ...(one.parentElement ? upward(one.parentElement) : [])];
    const scrolls = (one: Element) => one === document.body || /auto|scroll/.test(getComputedStyle(one).overflow);

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);

    const inTexts = texts.flatMap((node) => {
      const holder = node.parentElement;
      const text = node.data.trim();
      if (!holder || text === '' || !isSeen(holder) || holder.closest('option')) return [];
      const around = upward(holder);
      // What only a screen reader has is cut on purpose.
      if (around.some((one) => getComputedStyle(one).clipPath !== 'none')) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      const isOutside = (one: Element) => {
        const box = one.getBoundingClientRect();
        return lines.some(
          ({ left, right, top, bottom }) =>
            left < box.left - 1.5 || right > box.right + 1.5 || top < box.top - 4 || bottom > box.bottom + 4,
        );
      };
      // Inside what scrolls, words can be brought into sight.
      const fixed = around.slice(0, around.findIndex(scrolls));
      const cutting = fixed.find((one) => {
        const { overflowX, overflowY, display } = getComputedStyle(one);
        return display !== 'inline' && /hidden|clip/.test(overflowX + overflowY) && isOutside(one);
      });
      if (cutting) return [fault(text, 'is cut off by', cutting)];
      const block = fixed.find((one) => !/^(?:inline|contents)$/.test(getComputedStyle(one).display));
      return block && isOutside(block) ? [fault(text, 'runs out of', block)] : [];
    });

    const brush = document.createElement('canvas').getContext('2d');
    const isTooWide = (one: Element, text: string, besides: number) => {
      if (!brush || !isSeen(one)) return false;
      const { font, paddingLeft, paddingRight } = getComputedStyle(one);
      brush.font = font;
      const room = one.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return brush.measureText(text).width + besides > room + 1;
    };
    const systemArrow = 18;
    const inChoices = [...document.querySelectorAll('select')].flatMap((one) => {
      const text = one.selectedOptions[0]?.text ?? '';
      const { appearance, whiteSpace } = getComputedStyle(one);
      const isCut =
        appearance === 'none' && whiteSpace === 'normal'
          ? one.scrollHeight > one.clientHeight + 2
          : isTooWide(one, text, appearance === 'none' ? 0 : systemArrow);
      return isCut ? [fault(text, 'is cut off by', one)] : [];
    });
    const isElsewhere = (text: string) =>
      texts.some(({ data }) => data.includes(text)) || document.querySelector(`[aria-label*="${text}"]`) !== null;
    const inFields = [...document.querySelectorAll('input')].flatMap((one) => {
      const isShortened = getComputedStyle(one).textOverflow === 'ellipsis' && isElsewhere(one.placeholder);
      const isCut = one.value === '' && !isShortened && isTooWide(one, one.placeholder, 0);
      return isCut ? [fault(one.placeholder, 'is cut off by', one)] : [];
    });
    return [...inTexts, ...inChoices, ...inFields];
  });
}
