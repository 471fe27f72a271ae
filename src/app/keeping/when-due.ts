import type { Summary } from './kept-entry';

const day = 24 * 60 * 60_000;
/** How long a removed map can at least be put back. */
const keptFor = 7 * day;
/** How long after it was first seen to be due a map is dropped at the earliest. */
const atLeastAfter = day;

/** ISO instant. */
export function keptUntil(removedAt: string): string {
  return new Date(Date.parse(removedAt) + keptFor).toISOString();
}

/**
 * What a start finds to do about a removed map. The clock alone is not believed: a map is dropped only when it has
 * been due at two starts that are a day apart, so that neither a clock that was put back nor one start under a clock
 * that was years ahead drops anything early. When it is not due after all, what was seen is forgotten.
 */
export function whenDue({ removedAt, dueSeenAt }: Summary, now: Date): 'drop' | 'noteDue' | 'noteNotDue' | undefined {
  if (removedAt === undefined) return undefined;
  if (now.getTime() < Date.parse(keptUntil(removedAt))) return dueSeenAt === undefined ? undefined : 'noteNotDue';
  const seenFor = dueSeenAt === undefined ? -1 : now.getTime() - Date.parse(dueSeenAt);
  if (seenFor < 0) return 'noteDue';
  return seenFor >= atLeastAfter ? 'drop' : undefined;
}
