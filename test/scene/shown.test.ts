import { describe, expect, it } from 'vitest';
import { everything, type Shown } from '../../src/scene/look';
import { sceneOf } from '../../src/scene/scene';
import { aNote, aPerson, aTie, aVersion } from '../makers';
import { isInside } from './boxes';
import { plainLook } from './plain-look';

const place = (angle: number) => ({ angle, distance: 0.7, ring: 1, area: null });
const mother = aPerson({ name: 'Äiti Anna', place: place(30), support: { emotional: 'get' } });
const friend = aPerson({ name: 'Ystävä', place: place(120), emoji: '😊' });
const service = aPerson({ name: 'Kela', kind: 'service', place: place(240) });
const version = aVersion({
  people: [mother, friend, service],
  ties: [
    aTie(['centre', mother.id], { qualities: ['strong'] }),
    aTie(['centre', friend.id]),
    aTie([mother.id, service.id]),
  ],
});
const scene = (shown: Partial<Shown>, of = version) => sceneOf(of, plainLook({ shown: { ...everything, ...shown } }));
const texts = (shown: Partial<Shown>) =>
  scene(shown).tokens.flatMap(({ shapes, label }) =>
    [...shapes, ...label].flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])),
  );

describe('What is shown', () => {
  it('is own people or services, with the ties among them', () => {
    expect(scene({ kinds: 'people' }).tokens.map(({ id }) => id)).toEqual(['centre', mother.id, friend.id]);
    expect(scene({ kinds: 'people' }).ties).toHaveLength(2);
    expect(scene({ kinds: 'services' }).tokens.map(({ id }) => id)).toEqual(['centre', service.id]);
    expect(scene({ kinds: 'services' }).ties).toEqual([]);
  });

  it('is one kind of support: the others step back with their ties', () => {
    const { tokens, ties } = scene({ support: 'emotional' });
    expect(tokens.filter(({ faded }) => faded).map(({ id }) => id)).toEqual([friend.id, service.id]);
    expect(ties.map(({ faded }) => faded ?? false)).toEqual([false, true, true]);
  });

  it('is initials for names, or neither names nor letters, but always the emoji', () => {
    expect(texts({ names: 'initials' })).toEqual(['me', 'ÄA', '😊', 'K']);
    expect(texts({ names: 'hidden' })).toEqual(['me', '😊']);
  });

  it('is all ties to the centre, those about which something is said, or none', () => {
    expect(scene({ centreTies: 'marked' }).ties).toHaveLength(2);
    expect(scene({ centreTies: 'none' }).ties.map(({ between }) => between)).toEqual([[mother.id, service.id]]);
  });

  it('leaves out rings and the names of areas', () => {
    const words = (shown: Partial<Shown>) => scene(shown).sheet.filter(({ shape }) => shape === 'text').length;
    expect([words({}), words({ rings: false }), words({ areaNames: false })]).toEqual([9, 6, 3]);
    expect(scene({ rings: false }).sheet.some((shape) => 'fill' in shape && shape.fill === 'band0')).toBe(false);
  });

  it('has a legend of what is seen only', () => {
    const keys = (shown: Partial<Shown>) => scene(shown).legend.map(({ key }) => key);
    expect(keys({})).toContain('kind service');
    expect(keys({ kinds: 'people' })).not.toContain('kind service');
  });
});

describe('A note', () => {
  const written = (text: string, kind: 'free' | 'goal' = 'goal') => {
    const found = scene({}, aVersion({ notes: [aNote({ kind, text })] }));
    const note = found.notes[0];
    if (!note) throw new Error('drawn');
    const lines = note.shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []));
    return { ...found, note, lines };
  };

  it('says its kind above what was written, and a free one only what was written', () => {
    expect(written('oma koti').lines).toEqual(['Goal', 'oma koti']);
    expect(written('oma koti', 'free').lines).toEqual(['oma koti']);
  });

  it('is eight lines at the most and no wider than 172 pixels, with an ellipsis', () => {
    const { note, lines } = written('sana ja toinen '.repeat(100));
    expect(lines).toHaveLength(9);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(note.width).toBeLessThanOrEqual(172);
    expect(written('x'.repeat(5_000)).note.width).toBeLessThanOrEqual(172);
  });

  it('keeps the lines people broke, and lies inside the box of the scene', () => {
    const { lines, note, box } = written('yksi\nkaksi', 'free');
    expect(lines).toEqual(['yksi', 'kaksi']);
    const { at, width, height } = note;
    const around = {
      left: at.x - width / 2,
      right: at.x + width / 2,
      top: at.y - height / 2,
      bottom: at.y + height / 2,
    };
    expect(isInside(around, box)).toBe(true);
  });
});
