import type { Plugin } from 'vite';

const ours = ['fi-FI', 'sv-SE', 'en-US'];
const localeFile =
  /[\\/]react-(?:aria|stately|aria-components)[\\/].*[\\/]intl[\\/][^\\/]+[\\/]([a-z]{2}-[A-Z]{2})\.[cm]?js$/;

/** React Aria brings its words in some thirty languages; the build keeps those the app speaks. */
export function onlyOurLocales(): Plugin {
  return {
    name: 'only-our-locales',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const locale = localeFile.exec(id)?.[1];
      return locale === undefined || ours.includes(locale) ? null : 'export default {};';
    },
  };
}
