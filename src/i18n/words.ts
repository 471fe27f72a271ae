import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Words } from './fi';

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

const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  fi: async () => (await import('./fi')).fi,
  'fi-x-selko': async () => (await import('./selko')).selko,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
};

/** The words of the program, starting in one language; the others are fetched when they are chosen. */
export async function startWords(language: Language): Promise<i18n> {
  const words = createInstance();
  await words.use(initReactI18next).init({
    lng: language,
    resources: { [language]: await loaders[language]() },
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

/** Fetches a language without speaking it yet. */
export async function learn(words: i18n, language: Language): Promise<void> {
  for (const [namespace, texts] of Object.entries(await loaders[language]())) {
    words.addResourceBundle(language, namespace, texts);
  }
}

/** The language of a locale such as `sv-FI`; Finnish for all we do not speak, and for English until it is chosen. */
export function languageFor(locales: readonly string[]): Language {
  return locales[0]?.toLowerCase().startsWith('sv') ? 'sv' : 'fi';
}
