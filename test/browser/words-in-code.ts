import type { Page } from '@playwright/test';
import { languageNames } from '../../src/i18n/words';
import type { NetworkMap } from '../../src/model/network-map';
import { mark } from '../longer-words';

/**
 * What is seen or read aloud although it comes neither from the files of words, which mark theirs, nor from whoever
 * drew the map.
 */
export async function wordsInCode(page: Page, map: NetworkMap): Promise<readonly string[]> {
  const written = new Set([...wordsIn(textsIn(map)), ...wordsIn([...Object.values(languageNames), ...ownNames])]);
  const isName = (text: string) =>
    [fileName, groupOfCode, moment].some((known) => known.test(text)) ||
    wordsIn([text]).every((word) => written.has(word));
  return (await unmarked(page)).filter((text) => !isName(text)).map((text) => `“${text}” stands in the code`);
}

/** Languages where there is little room, the button of React Aria that shuts a layer, and initials. */
const ownNames = ['FI Selko SV EN', 'Hylkää', 'PY'];
/** In a recovery code, and as `Intl` has it. */
const groupOfCode = /^[0-9A-Z]{3}$/;
const moment = /^(?:tänään|eilen|\d+\. \p{L}+) klo [\d.]+$/u;
const fileName = /^verkostokartta-[\d-]+-\w{4}(?:\.\w+)+$/;

function unmarked(page: Page): Promise<readonly string[]> {
  return page.evaluate((mark) => {
    const named = ['label', 'description', 'roledescription', 'valuetext', 'placeholder'].map((name) => `aria-${name}`);
    const attributes = [...named, 'title', 'placeholder', 'alt', 'data-label'];
    const texts = [...document.body.querySelectorAll('*')].flatMap((one) => {
      // Keys are called what is written on them, emoji what the emoji data calls them, and drawings have no words.
      const isEmoji = /^\p{Extended_Pictographic}/u.test(one.textContent?.trim() ?? '');
      if (isEmoji || one.closest('kbd, svg, script, style')) return [];
      const inside = [...one.childNodes].filter((node) => node instanceof Text).map(({ data }) => data.trim());
      return [...inside, ...attributes.map((name) => one.getAttribute(name) ?? '')];
    });
    return [...new Set(texts)].filter((text) => /\p{L}{2}/u.test(text) && !text.includes(mark));
  }, mark);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function wordsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []);
}
