import { fittingText } from './fitting-text';
import { defaultTemplate, templateFrame } from './frames';
import { newId } from './ids';
import type { NetworkMap } from './network-map';
import type { Person, Place } from './person';

/** A map with nobody on it yet, on the default frame. `now` decides the day as the person at the screen has it. */
export function newMap(now: Date): NetworkMap {
  const instant = now.toISOString();
  return {
    id: newId(),
    title: '',
    createdAt: instant,
    updatedAt: instant,
    versions: [
      {
        id: newId(),
        date: dayOf(now),
        perspective: 'mine',
        purpose: 'now',
        frame: templateFrame(defaultTemplate),
        people: [],
        ties: [],
        groups: [],
        notes: [],
        agreements: [],
      },
    ],
  };
}

/** Somebody about whom only a name, perhaps empty, and a place are said. */
export function newPerson(name: string, place: Place): Person {
  return {
    id: newId(),
    name: fittingText(name),
    kind: 'person',
    place,
    state: 'now',
    roles: [],
    support: {},
    marks: [],
  };
}

/** The ISO day in local time. */
export function dayOf(time: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
