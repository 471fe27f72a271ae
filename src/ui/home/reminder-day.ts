import { dayOf } from '../../model/new-map';
import { type KeptMap, usualReminder } from '../shelf';

/** The ISO day from which one is reminded that a map may be removed; `undefined` when never. */
export function reminderDay({ reminder = usualReminder, changedAt }: Pick<KeptMap, 'reminder' | 'changedAt'>) {
  if ('on' in reminder) return reminder.on;
  if ('never' in reminder) return undefined;
  const day = new Date(changedAt);
  day.setDate(day.getDate() + reminder.days);
  return dayOf(day);
}

export function isReminded(map: Pick<KeptMap, 'reminder' | 'changedAt'>, now: Date): boolean {
  const day = reminderDay(map);
  return day !== undefined && day <= dayOf(now);
}
