import { localeOf, midnight, minute } from './time-words';

/** `tänään klo 12.31`, `eilen klo 9.05`, `19. marraskuuta klo 14.20`: when it was, within a sentence. */
export function momentWords(instant: string, now: Date, language: string): string {
  const [then, locale] = [new Date(instant), localeOf(language)];
  const days = Math.round((midnight(now) - midnight(then)) / (24 * 60 * minute));
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(then);
  const clock = { fi: `klo ${time}`, sv: `kl. ${time}`, en: `at ${time}` }[locale.slice(0, 2)] ?? time;
  if (days === 0 || days === 1) {
    return `${new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day')} ${clock}`;
  }
  const isThisYear = then.getFullYear() === now.getFullYear();
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  });
  return `${day.format(then)} ${clock}`;
}
