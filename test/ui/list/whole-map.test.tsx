import { expect, it } from 'vitest';
import { fi } from '../../../src/i18n/fi';
import { personMarks, supportKinds } from '../../../src/model/person';
import { exampleMap } from '../../../src/ui/home/example-map';
import { aList } from './a-list';

const { signs } = fi;

/** What a row says, cell by cell, as it is read. */
function saidIn(row: Element): readonly string[] {
  return [...row.querySelectorAll('input:not([type="checkbox"]), select, p, th span, td button span')].map((part) => {
    if (part instanceof HTMLSelectElement) return part.selectedOptions[0]?.textContent ?? '';
    return part instanceof HTMLInputElement ? part.value : (part.textContent ?? '');
  });
}

function rowOf(id: string): readonly string[] {
  const rows = document.querySelectorAll(`[data-row="${id}"]`);
  expect(rows.length).toBe(1);
  return rows[0] ? saidIn(rows[0]) : [];
}

it('The list of the example map says of everybody, and of every tie, what the map knows', async () => {
  const [version] = exampleMap(fi.home.example, new Date('2026-11-21T10:00:00Z')).versions;
  await aList(version);
  const areas = new Map(version.frame.areas.map(({ id }) => [id, signs.area[id as 'family']]));
  const rings = Object.values(signs.ring);
  for (const { id, name, emoji, kind, state, place, support, marks } of version.people) {
    const said = rowOf(id);
    expect(said).toContain(name);
    if (emoji) expect(said).toContain(emoji);
    expect(said).toContain((place.area && areas.get(place.area)) ?? signs.noArea);
    expect(said).toContain(typeof place.ring === 'number' ? rings[place.ring] : signs.outside);
    expect(said).toContain(signs.kind[kind]);
    expect(said).toContain(signs.state[state]);
    const text = said.join('\n');
    for (const key of supportKinds) expect(text.includes(signs.support[key])).toBe(support[key] !== undefined);
    for (const way of new Set(Object.values(support))) expect(text).toContain(`${signs.way[way]}: `);
    for (const mark of personMarks) expect(said.includes(signs.mark[mark])).toBe(marks.includes(mark));
  }
  const nameOf = (end: string) => version.people.find(({ id }) => id === end)?.name ?? signs.centre.me;
  for (const { id, between, qualities, direction, label = '' } of version.ties) {
    const [first, second] = between.map(nameOf);
    const towards = { none: signs.direction.none, both: signs.direction.both };
    const way = { ...towards, toFirst: `kohti: ${first}`, toSecond: `kohti: ${second}` }[direction];
    const words = qualities.map((quality) => signs.quality[quality]).join(', ') || signs.quality.plain;
    expect(rowOf(id)).toEqual([`${first} ja ${second}`, words, way, label, 'Muokkaa', 'Poista']);
  }
});
