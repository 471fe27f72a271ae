import { fi, type Words } from './fi';
import common from './selko/common.json';
import door from './selko/door.json';
import files from './selko/files.json';
import home from './selko/home.json';
import list from './selko/list.json';
import map from './selko/map.json';
import panel from './selko/panel.json';
import past from './selko/past.json';
import said from './selko/said.json';
import settings from './selko/settings.json';
import signs from './selko/signs.json';
import view from './selko/view.json';

type Some<Texts> = { readonly [Key in keyof Texts]?: Texts[Key] extends string ? string : Some<Texts[Key]> };

/** What a client meets, in easy Finnish; every other word is that of plain Finnish. Not checked by Selkokeskus. */
export const easier: Some<Words> = { common, door, files, home, list, map, panel, past, said, settings, signs, view };

export const selko: Words = over(fi, easier);

function over<Texts extends object>(texts: Texts, others: Some<Texts>): Texts {
  const known: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(texts));
  const changed = Object.entries(others).map(([key, other]) => {
    const text = known[key];
    return [key, isObject(text) && isObject(other) ? over(text, other) : other] as const;
  });
  return { ...texts, ...Object.fromEntries(changed) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
