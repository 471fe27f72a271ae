import type { Page } from '@playwright/test';

/** What a text field on the screen lets the browser do with what is written in it, and what the page tells of itself. */
export function toldToBrowser(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const written = [...document.querySelectorAll<HTMLElement>('input, textarea, [contenteditable="true"]')].filter(
      (field) => !/^(?:checkbox|radio|file|range|button|submit|hidden)$/.test(field.getAttribute('type') ?? ''),
    );
    const asked = { autocomplete: 'off', spellcheck: 'false', autocapitalize: /./, autocorrect: 'off' };
    const fields = written.flatMap((field) =>
      Object.entries(asked)
        .filter(([name, wanted]) => {
          const is = field.getAttribute(name) ?? '';
          return typeof wanted === 'string' ? is !== wanted : !wanted.test(is);
        })
        .map(([name]) => `${field.getAttribute('aria-label') ?? field.id} has no ${name}`),
    );
    const page: readonly (readonly [string, boolean])[] = [
      ['the title', document.title === 'Verkostokartta'],
      ['the address', location.search === '' && location.hash === ''],
      ['the history', ['null', '{"screen":"map"}'].includes(JSON.stringify(history.state))],
      ['what may be translated', document.documentElement.translate === false],
      ['the cache', (await caches.keys()).every((name) => name.startsWith('verkostokartta'))],
    ];
    return [...fields, ...page.filter(([, isNeutral]) => !isNeutral).map(([what]) => `${what} is not neutral`)];
  });
}
