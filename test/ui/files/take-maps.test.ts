import { describe, expect, it } from 'vitest';
import { templateFrame } from '../../../src/model/frames';
import { newId } from '../../../src/model/ids';
import { ownTemplate } from '../../../src/model/own-template';
import { newTemplates, type Taking, takeIn } from '../../../src/ui/files/take-maps';
import type { Shelf } from '../../../src/ui/shelf';
import { aMap } from '../../makers';
import { memoryShelf } from '../home/memory-shelf';

const [one, other] = [aMap({ title: 'Yksi' }), aMap({ title: 'Toinen' })];
const titles = (shelf: Shelf) => shelf.maps.getState().entries.map(({ title }) => title);
const add = undefined;
const takeMaps = (shelf: Shelf, maps: readonly Taking[]) => takeIn(shelf, { maps, templates: [] });

describe('Maps of a file', () => {
  it('are taken in, each as was chosen', async () => {
    const shelf = memoryShelf([{ ...one, title: 'Vanha' }]);
    const takings = [
      { map: one, whenHere: 'copy' },
      { map: other, whenHere: add },
    ] as const;
    expect(await takeMaps(shelf, takings)).toMatchObject({ maps: 2, notTaken: 0 });
    expect(titles(shelf).toSorted()).toEqual(['Toinen', 'Vanha', 'Yksi']);
    expect(await takeMaps(shelf, [{ map: other, whenHere: 'replace' }])).toMatchObject({ maps: 1, notTaken: 0 });
    expect(titles(shelf).toSorted()).toEqual(['Toinen', 'Vanha', 'Yksi']);
  });

  it('that cannot be kept are counted, and the others are taken all the same', async () => {
    const shelf = memoryShelf();
    const failing: Shelf = {
      ...shelf,
      take: (map) => (map.title === 'Yksi' ? Promise.resolve({ ok: false, problem: 'full' }) : shelf.take(map)),
    };
    const takings = [one, other].map((map) => ({ map, whenHere: add }));
    const told: number[] = [];
    const taken = await takeIn(failing, { maps: takings, templates: [] }, (through) => told.push(through));
    expect(taken).toMatchObject({ maps: 1, notTaken: 1 });
    expect(titles(shelf)).toEqual(['Toinen']);
    expect(told).toEqual([1, 2]);
  });

  it('do not replace one that cannot be removed', async () => {
    const shelf = memoryShelf([{ ...one, title: 'Vanha' }]);
    const held: Shelf = { ...shelf, remove: () => Promise.resolve({ ok: false, problem: 'openElsewhere' }) };
    expect(await takeMaps(held, [{ map: one, whenHere: 'replace' }])).toMatchObject({ maps: 0, notTaken: 1 });
    expect(titles(shelf)).toEqual(['Vanha']);
  });

  it('bring the templates that are not here, and leave those that are', async () => {
    const shelf = memoryShelf();
    const [here, coming] = [aTemplate('Täällä'), aTemplate('Tuleva')];
    await shelf.keepTemplate(here);
    const content = { maps: [one], templates: [{ ...here, name: 'Vanha nimi' }, coming] } as const;
    const templates = newTemplates(shelf, content);
    expect(await takeIn(shelf, { maps: [], templates })).toMatchObject({ templates: 1, templatesNotTaken: 0 });
    expect(shelf.templates.getState()).toEqual([here, coming]);
  });
});

const aTemplate = (name: string) => ownTemplate(newId(), name, templateFrame('sixAreas'));
