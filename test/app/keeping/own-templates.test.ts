import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { templateFrame } from '../../../src/model/frames';
import type { TemplateId } from '../../../src/model/ids';
import { ownTemplate } from '../../../src/model/own-template';
import { aMap } from '../../makers';
import { aName, aShelf, often } from './a-shelf';

const template = (name: string) => ownTemplate(`t-${name}` as TemplateId, name, templateFrame('fourAreas'));
const names = ({ templates }: Awaited<ReturnType<typeof aShelf>>) => templates.getState().map(({ name }) => name);

describe('a template of one’s own', () => {
  it('is found again after the page is left, in the order of making', async () => {
    const name = aName();
    const shelf = await aShelf(name);
    const [one, other] = [template('Pihapiiri'), template('Koulun pohja')];
    expect(await shelf.keepTemplate(one)).toEqual({ ok: true, value: one.id });
    await shelf.keepTemplate(other);
    expect((await aShelf(name)).templates.getState()).toEqual([one, other]);
  });

  it('can be renamed and removed', async () => {
    const name = aName();
    const shelf = await aShelf(name);
    await shelf.keepTemplate(template('Pihapiiri'));
    await shelf.keepTemplate({ ...template('Pihapiiri'), name: 'Meidän piha' });
    await shelf.keepTemplate(template('Toinen'));
    expect(names(await aShelf(name))).toEqual(['Meidän piha', 'Toinen']);
    await shelf.removeTemplate('t-Pihapiiri' as TemplateId);
    expect(names(shelf)).toEqual(['Toinen']);
    expect(names(await aShelf(name))).toEqual(['Toinen']);
  });

  it('is kept when two tabs make one each', async () => {
    const name = aName();
    const [one, other] = [await aShelf(name), await aShelf(name)];
    await one.keepTemplate(template('Ensimmäinen'));
    await other.keepTemplate(template('Toinen'));
    expect(names(other)).toEqual(['Ensimmäinen', 'Toinen']);
    await vi.waitUntil(() => names(one).length === 2, often);
  });

  it('is nowhere on the disk in words', async () => {
    const name = aName();
    await (await aShelf(name)).keepTemplate(template('Pihapiiri'));
    const database = await openDB(name);
    const pieces: unknown[] = await database.getAll('pieces');
    database.close();
    const texts = pieces.map((piece) => new TextDecoder().decode(piece as Uint8Array));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.filter((text) => /Pihapiiri|fourAreas|familyAndRelatives/.test(text))).toEqual([]);
  });

  it('that is damaged leaves the maps as they are', async () => {
    const name = aName();
    const shelf = await aShelf(name);
    await shelf.keepTemplate(template('Pihapiiri'));
    await (await shelf.add(aMap({ title: 'Tallessa' }))).close();
    const database = await openDB(name);
    await database.put('pieces', new Uint8Array([1, 2, 3]), ['templates', '', 0]);
    database.close();
    const later = await aShelf(name);
    expect(later.templates.getState()).toEqual([]);
    expect(later.maps.getState()).toMatchObject({ health: 'ready', entries: [{ title: 'Tallessa' }] });
    expect(later.maps.getState().problem).toBeUndefined();
    expect((await later.keepTemplate(template('Uusi'))).ok).toBe(true);
    expect(names(await aShelf(name))).toEqual(['Uusi']);
  });
});
