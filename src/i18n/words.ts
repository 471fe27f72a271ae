import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** As BCP 47 has them; easy Finnish has no tag but a private one. */
export const languages = ['fi', 'fi-x-selko', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each language by its own name, as it is offered. */
export const languageNames: Readonly<Record<Language, string>> = {
  fi: 'Suomi',
  'fi-x-selko': 'Selkosuomi',
  sv: 'Svenska',
  en: 'English',
};

/** What a screen reader is to speak: `fi`, `sv` or `en`. */
export function spokenAs(language: Language): 'fi' | 'sv' | 'en' {
  return language === 'fi-x-selko' ? 'fi' : language;
}

type Loaders = { readonly home: () => Promise<object>; readonly map: () => Promise<object> };

/** In two parts, so that the list of maps comes without waiting for the words of the map. */
const loaders: Readonly<Record<Language, Loaders>> = {
  fi: {
    home: async () => (await import('./fi-home')).fiHome,
    map: async () => (await import('./fi-map')).fiMap,
  },
  'fi-x-selko': {
    home: async () => (await import('./selko')).selko,
    map: async () => ({}),
  },
  sv: {
    home: async () => (await import('./sv-home')).svHome,
    map: async () => (await import('./sv-map')).svMap,
  },
  en: {
    home: async () => (await import('./en-home')).enHome,
    map: async () => (await import('./en-map')).enMap,
  },
};

/** The words of the list of maps, starting in one language; all others are fetched by `learn`. */
export async function startWords(language: Language): Promise<i18n> {
  const words = createInstance();
  await words.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { ...(await loaders[language].home()) } },
    ns: ['common'],
    defaultNS: 'common',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return words;
}

export async function speak(words: i18n, language: Language): Promise<void> {
  await learn(words, language);
  await words.changeLanguage(language);
}

type Learning = { readonly end: Promise<void>; isOver: boolean };

/** By the store of words, of which there is one for whatever stands for it in React. */
const learnt = new WeakMap<object, Map<Language, Learning>>();

/** All words of the language are there. */
export const isLearnt = (words: i18n, language: Language) =>
  learnt.get(words.services.resourceStore)?.get(language)?.isOver === true;

/** Fetches all words of a language without speaking it yet; once. */
export function learn(words: i18n, language: Language): Promise<void> {
  const store = words.services.resourceStore;
  const languagesLearnt = learnt.get(store) ?? new Map<Language, Learning>();
  learnt.set(store, languagesLearnt);
  const known = languagesLearnt.get(language);
  if (known) return known.end;
  const fetching = fetchAll(words, language);
  const learning: Learning = { end: fetching, isOver: false };
  languagesLearnt.set(language, learning);
  fetching.then(
    () => {
      learning.isOver = true;
    },
    // What could not be fetched is asked for again the next time.
    () => languagesLearnt.delete(language),
  );
  return fetching;
}

async function fetchAll(words: i18n, language: Language): Promise<void> {
  const parts = await Promise.all([loaders[language].home(), loaders[language].map()]);
  for (const [namespace, texts] of parts.flatMap((part) => Object.entries(part))) {
    words.addResourceBundle(language, namespace, texts);
  }
}

/** The language of a locale such as `sv-FI`; Finnish for all we do not speak, and for English until it is chosen. */
export function languageFor(locales: readonly string[]): Language {
  return locales[0]?.toLowerCase().startsWith('sv') ? 'sv' : 'fi';
}
