import type { Graph } from './told-graph';
import { all, choiceIn, type Heard, textIn, writtenIn } from './tree';

/** The graph of a map, rebuilt from the tables of *Luettelo* alone. */
export function graphHeard(tree: Heard): Graph {
  const tables = all(tree, 'table').map(tableHeard);
  const rowsOf = (head: string) => tables.filter(({ heads }) => heads.includes(head)).flatMap(({ rows }) => rows);
  const [people, groups] = [rowsOf('Alue ja kehä'), rowsOf('Jäsenet')];
  const [centre] = tables[0]?.rows ?? [];
  const names = [...(centre ? [centre] : []), ...people, ...groups].map(nameOfRow);
  const membersIn = (cell: Heard | undefined) => split(textIn(cell) === '–' ? '' : textIn(cell), names, groups.length);
  return {
    centreTies: tiesIn(centre?.[1]),
    people: people.map(personHeard),
    ties: rowsOf('Laatu').map(([pair, quality, direction, label]) => ({
      between: endsOf(textIn(pair), names),
      qualities: textIn(quality),
      direction: choiceIn(direction),
      label: writtenIn(label),
      hasNote: all(label, 'paragraph').some((words) => textIn(words) === 'Muistiinpano'),
    })),
    groups: groups.map(([name, kind, members, ties]) => ({
      name: writtenIn(name),
      kind: choiceIn(kind),
      asOne: choiceIn(kind, 1) === 1,
      members: membersIn(members),
      ties: tiesIn(ties),
    })),
    notes: rowsOf('Teksti').map(([kind, text]) => ({ kind: choiceIn(kind), text: writtenIn(text) })),
    agreements: rowsOf('Mitä').map(([what, who, when, whom]) => ({
      what: writtenIn(what),
      who: writtenIn(who),
      when: writtenIn(when),
      people: membersIn(whom),
    })),
  };
}

type Row = readonly Heard[];

function tableHeard(table: Heard) {
  return {
    heads: all(table, 'columnheader').map(({ name }) => name),
    rows: all(table, 'row')
      .map(({ parts }) => parts.filter(({ role }) => role === 'rowheader' || role === 'cell'))
      .filter(({ length }) => length > 0),
  };
}

function personHeard([name, place, kindState, role, support, marks, ties]: Row): Graph['people'][number] {
  const at = (what: string) =>
    all(place, 'combobox')
      .filter((one) => one.name.startsWith(`${what}: `))
      .map((one) => choiceIn({ ...one, parts: [one] }))[0] ?? -1;
  return {
    name: writtenIn(name),
    area: at('Alue'),
    ring: at('Kehä'),
    kind: choiceIn(kindState),
    state: choiceIn(kindState, 1),
    roles: writtenIn(role),
    look: lookOf(name),
    support: all(support, 'paragraph').map(textIn),
    marks: all(marks, 'paragraph').map(textIn),
    ties: tiesIn(ties),
  };
}

/** The words beside the field of the name. */
function lookOf(cell: Heard | undefined): string {
  const outside = (cell?.parts ?? []).filter(({ role }) => role !== 'textbox' && role !== 'LabelText');
  return outside.map((part) => (part.role === 'StaticText' ? part.name : textIn(part))).join('');
}

/** What somebody is called in sentences, as every button of the row says. */
function nameOfRow(row: Row): string {
  const edit = row.flatMap((cell) => all(cell, 'button')).find(({ name }) => name.startsWith('Muokkaa: '));
  return edit?.name.slice('Muokkaa: '.length) ?? '';
}

/** `äiti ja mummi`: which two they are; nobody when it can be read in no way or in several. */
function endsOf(pair: string, names: readonly string[]): readonly number[] {
  const ways = names.flatMap((first, at) => {
    if (!pair.startsWith(`${first} ja `)) return [];
    const second = names.indexOf(pair.slice(first.length + ' ja '.length));
    return second < 0 ? [] : [[at, second]];
  });
  return ways.length === 1 ? (ways[0] ?? []) : [];
}

/** `äiti, mummi`: who they are, read in the order in which people are read. */
function split(list: string, names: readonly string[], groups: number): readonly number[] {
  const find = (rest: string, from: number): readonly number[] | undefined => {
    if (rest === '') return [];
    for (let at = from; at < names.length - groups; at += 1) {
      const name = names[at] ?? '';
      if (rest === name) return [at];
      const others = rest.startsWith(`${name}, `) ? find(rest.slice(name.length + 2), at + 1) : undefined;
      if (others) return [at, ...others];
    }
    return undefined;
  };
  return find(list, 1) ?? [];
}

/** `2 yhteyttä: äiti`. */
function tiesIn(cell: Heard | undefined): number {
  const words = all(cell, 'button')[0]?.name ?? '';
  return words.startsWith('ei yhteyksiä: ') ? 0 : Number.parseInt(words, 10);
}
