import { expect, it } from 'vitest';
import { templateFrame } from '../../src/model/frames';
import type { TemplateId } from '../../src/model/ids';
import { frameFrom, ownTemplate } from '../../src/model/own-template';

const id = 'template-1' as TemplateId;
const six = templateFrame('sixAreas');

it('A template of one’s own holds nothing of the middle but its ready-made word', () => {
  const frame = { ...six, centre: { word: 'everyday', label: 'Matti', emoji: '🧔' } } as const;
  expect(ownTemplate(id, ' Oma ', frame)).toEqual({ id, name: 'Oma', frame: { ...six, centre: { word: 'everyday' } } });
});

it('A template brings its own words, and those already in use stay', () => {
  const former = { ...six, words: { marks: [{ key: 'own_valo', name: 'Valo' }], support: [{ key: 'own_kyyti' }] } };
  const template = ownTemplate(id, 'Oma', {
    ...six,
    words: { marks: [{ key: 'own_ilo', name: 'Ilo' }], support: [{ key: 'own_kyyti', name: 'Kyyti' }] },
  });
  expect(frameFrom(template, former).words).toEqual({
    support: [{ key: 'own_kyyti', name: 'Kyyti' }],
    marks: [
      { key: 'own_valo', name: 'Valo' },
      { key: 'own_ilo', name: 'Ilo' },
    ],
  });
  expect(frameFrom('sixAreas', former)).toEqual(six);
});
