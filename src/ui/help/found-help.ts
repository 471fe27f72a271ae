import type { TFunction } from 'i18next';
import { helpRows } from './help-rows';

type HelpRow = {
  readonly id: string;
  /** A gesture in words, or keys: those of one list are pressed together. */
  readonly how: string | readonly (readonly string[])[];
  readonly what: string;
};

type FoundPart = { readonly part: (typeof helpRows)[number]['part']; readonly rows: readonly HelpRow[] };

/** The parts of the help in which something has every sought word; all of it when nothing is sought. */
export function foundHelp(t: TFunction<'help'>, sought: string, control: string): readonly FoundPart[] {
  const words = sought.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const name = (key: string) => {
    if (key === 'control') return control;
    return key === 'arrows' || key === 'space' ? t(`key.${key}`) : key;
  };
  return helpRows
    .map(({ part, gestures = [], keys = [] }) => {
      const rows: readonly HelpRow[] = [
        ...gestures.map((id) => ({ id, how: t(`gesture.${id}.how`), what: t(`gesture.${id}.what`) })),
        ...keys.map(([id, ...ways]) => ({
          id,
          how: ways.map((way) => way.split(' ').map(name)),
          what: t(`keys.${id}`),
        })),
      ];
      const has = ({ how, what }: HelpRow) => {
        const text = [t(`part.${part}`), typeof how === 'string' ? how : how.flat().join(' '), what].join(' ');
        return words.every((word) => text.toLocaleLowerCase().includes(word));
      };
      return { part, rows: rows.filter(has) };
    })
    .filter(({ rows }) => rows.length > 0);
}
