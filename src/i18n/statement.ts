import type finnish from './statement/fi.json';
import { type Language, spokenAs } from './words';

/** The accessibility statement in one language: what has been tried, and what has not. */
export type Statement = typeof finnish;

const loaders: Readonly<Record<ReturnType<typeof spokenAs>, () => Promise<{ readonly default: Statement }>>> = {
  fi: () => import('./statement/fi.json'),
  sv: () => import('./statement/sv.json'),
  en: () => import('./statement/en.json'),
};

export async function statementIn(language: Language): Promise<Statement> {
  return (await loaders[spokenAs(language)]()).default;
}
