import type { Language } from '../../i18n/words';

const locales: Readonly<Record<Language, string>> = {
  fi: 'fi-FI',
  'fi-x-selko': 'fi-FI',
  sv: 'sv-FI',
  en: 'en-GB',
};

/** The locale in which dates and times of a language are written in Finland. */
export function localeOf(language: string): string {
  return locales[language as Language] ?? locales.fi;
}

/** `21. marraskuuta 2026`, from an ISO day. */
export function dayWords(day: string, language: string): string {
  const date = new Date(`${day}T12:00:00`);
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(date);
}

/** `27. marraskuuta`, from an ISO instant: of a day that is near. */
export function dayMonthWords(instant: string, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long' }).format(new Date(instant));
}

export const minute = 60_000;
const steps = [
  { unit: 'minute', length: minute, until: 60 * minute },
  { unit: 'hour', length: 60 * minute, until: 22 * 60 * minute },
] as const;

/** How long ago in words, and the day when it is more than a week; `undefined` within the last minute. */
export function agoWords(instant: string, now: Date, language: string): string | undefined {
  const then = new Date(instant);
  const past = now.getTime() - then.getTime();
  if (past < minute) return undefined;
  const words = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  const step = steps.find(({ until }) => past < until);
  if (step) return words.format(-Math.floor(past / step.length), step.unit);
  const days = Math.round((midnight(now) - midnight(then)) / (24 * 60 * minute));
  if (days <= 7) return words.format(-Math.max(1, days), 'day');
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(then);
}

export function midnight(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}
