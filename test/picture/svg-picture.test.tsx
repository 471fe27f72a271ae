import { describe, expect, it } from 'vitest';
import type { AreaId, PersonId } from '../../src/model/ids';
import type { Version } from '../../src/model/network-map';
import type { Caption } from '../../src/picture/caption';
import { svgPicture } from '../../src/picture/svg-picture';
import { everything, type Look } from '../../src/scene/look';
import { sceneOf } from '../../src/scene/scene';
import { aGroup, aNote, aPerson, aTie, aVersion } from '../makers';

const look: Look = {
  unit: 300,
  textScale: 1,
  shown: everything,
  measure: (text, size) => text.length * size * 0.55,
  words: {
    centre: ({ label }) => label ?? 'Minä',
    area: ({ id, name }) => name ?? id,
    ring: ({ id }) => id,
    legend: ({ of, key }) => `${of} ${key}`,
    note: (kind) => kind,
  },
};
const caption: Caption = {
  title: 'Esimerkki',
  program: 'Verkostokartta',
  when: '21.11.2026 · minun näkökulmani',
  legend: 'Merkkien selitys',
  summary: 'Kolme ihmistä.',
  language: 'fi',
};
const allowed = ['svg', 'title', 'desc', 'rect', 'g', 'path', 'circle', 'text', 'textPath'];

function pictureOf(version: Version, words: Partial<Caption> = {}) {
  const text = svgPicture(sceneOf(version, look), { ...caption, ...words });
  const page = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(page.querySelector('parsererror')).toBeNull();
  const all = [...page.querySelectorAll('*')];
  const texts = [...page.querySelectorAll('text')].map((element) => element.textContent);
  return { text, page, all, texts };
}

const people = [
  aPerson({ id: 'a', name: 'äiti', emoji: '👩', marks: ['resource'] }),
  aPerson({
    id: 'b',
    name: 'koira',
    kind: 'pet',
    place: { angle: 10, distance: 0.4, ring: 1, area: 'relatives' as AreaId },
  }),
  aPerson({ id: 'c', name: 'ukki', state: 'deceased', place: { angle: 200, distance: 0.9, ring: 2, area: null } }),
];
const ties = [
  aTie(['centre', 'a' as PersonId], { qualities: ['strong', 'conflict'], label: 'soitellaan' }),
  aTie(['centre', 'b' as PersonId]),
];
const drawn = aVersion({ people, ties });

describe('a map as an SVG picture', () => {
  it('shows everybody by name, the date, whose view it is and the title', () => {
    const { texts } = pictureOf(drawn);
    expect(texts).toEqual(
      expect.arrayContaining(['äiti', 'koira', 'ukki', '👩', 'soitellaan', 'Minä', 'Esimerkki', caption.when]),
    );
  });

  it('shows notes with their headings and groups with their names', () => {
    const version = aVersion({
      people,
      groups: [aGroup({ name: 'kotona', members: ['a' as PersonId, 'b' as PersonId] })],
      notes: [aNote({ kind: 'goal', text: 'oma koti' })],
    });
    expect(pictureOf(version).texts).toEqual(expect.arrayContaining(['kotona', 'Goal', 'oma koti']));
  });

  it('explains exactly the signs in use', () => {
    const { texts } = pictureOf(drawn);
    const explained = texts.slice(texts.indexOf('Merkkien selitys') + 1).filter((words) => / /.test(words));
    expect(explained).toEqual([
      'kind person',
      'kind pet',
      'state deceased',
      'quality plain',
      'quality strong',
      'quality conflict',
      'mark resource',
    ]);
  });

  it('needs no legend when there is nothing to explain', () => {
    expect(pictureOf(aVersion({ people: [aPerson()] })).texts).not.toContain('Merkkien selitys');
  });

  it('is a map even with nobody on it', () => {
    expect(pictureOf(aVersion(), { title: '' }).texts).toContain('Minä');
  });

  it('has a neutral title and tells in words what it shows', () => {
    const { page } = pictureOf(drawn);
    expect(page.querySelector('title')?.textContent).toBe('Verkostokartta');
    expect(page.querySelector('desc')?.textContent).toBe('Kolme ihmistä.');
  });

  it('lies on white', () => {
    const { page } = pictureOf(drawn);
    expect(page.querySelector('svg > rect')?.getAttribute('fill')).toBe('#ffffff');
  });

  it('is made of harmless elements only, whatever people have written', () => {
    const nasty = '</text><script>alert(1)</script><image href="http://x/"/>"\'&\u0000\u0007\uFFFE\uD800';
    const version = aVersion({
      people: [aPerson({ id: 'a', name: nasty, emoji: '<b>' })],
      ties: [aTie(['centre', 'a' as PersonId], { label: nasty })],
      frame: { ...drawn.frame, centre: { word: 'me', label: nasty } },
    });
    const { all, text } = pictureOf(version, { title: nasty, when: nasty, summary: nasty });
    expect([...new Set(all.map(({ tagName }) => tagName))].filter((tag) => !allowed.includes(tag))).toEqual([]);
    const names = all.flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name === 'style' || name === 'class' || name.startsWith('on'))).toEqual([]);
    const links = all.flatMap((element) => element.getAttribute('href') ?? []);
    expect(links.filter((link) => !/^#along-\d+$/.test(link))).toEqual([]);
    expect(text).not.toMatch(/url\(|[^\P{Cc}\n]|\uFFFE|\p{Surrogate}/u);
  });

  it('has every path that a text runs along exactly once', () => {
    const { page, all } = pictureOf(drawn);
    const ids = all.flatMap(({ id }) => id || []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const run of page.querySelectorAll('textPath')) {
      expect(ids).toContain(run.getAttribute('href')?.slice(1));
    }
  });

  it('keeps caption and legend clear of the drawing and inside the picture', () => {
    const { box } = sceneOf(drawn, look);
    const { page } = pictureOf(drawn, { title: 'pitkä otsikko '.repeat(40) });
    const [, top, , height] = (page.documentElement.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const heights = [...page.querySelectorAll('text[text-anchor="start"]')].map((element) => {
      const moved = /translate\(\S+ (\S+)\)/.exec(element.parentElement?.getAttribute('transform') ?? '')?.[1];
      return Number(element.getAttribute('y')) + Number(moved ?? 0);
    });
    expect(heights.filter((y) => y > box.top && y < box.bottom)).toEqual([]);
    expect(Math.min(...heights)).toBeGreaterThan(Number(top));
    expect(Math.max(...heights)).toBeLessThan(Number(top) + Number(height));
  });
});
