import type { Page } from '@playwright/test';

/** On words that are dressed as no words were before on this page. */
export const newlyDressed = 'data-newly-dressed';

/**
 * Marks words whose colours have not been looked at: of all that stand alike, in boxes that stand alike, one is enough.
 * How many there are.
 */
export function markNewlyDressed(page: Page): Promise<number> {
  return page.evaluate((mark) => {
    const remembering: { dressed?: Set<string> } = window as object;
    remembering.dressed ??= new Set();
    const known = remembering.dressed;
    for (const one of document.querySelectorAll(`[${mark}]`)) one.removeAttribute(mark);

    const dress = (one: Element) => {
      const said = [...one.attributes]
        .filter(({ name }) =>
          /^(?:class|disabled|placeholder|type|data-.*|aria-(?!label|describe|owns|controls).*)$/.test(name),
        )
        .map(({ name, value }) => `${name}=${value}`);
      return `${one.tagName} ${said.join(' ')}`;
    };
    const speaks = (one: Element) =>
      one.matches('input, select, textarea') ||
      [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    let marked = 0;
    const visit = (one: Element, around: string) => {
      const within = `${around}/${dress(one)}`;
      if (speaks(one) && !known.has(within)) {
        known.add(within);
        one.setAttribute(mark, '');
        marked += 1;
      }
      for (const inner of one.children) if (!inner.closest('svg')) visit(inner, within);
    };
    visit(document.body, dress(document.documentElement));
    return marked;
  }, newlyDressed);
}
