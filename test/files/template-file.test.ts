import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemplateFile, readTemplateText, templateFileText } from '../../src/files/template-file';
import { keepingTemplateWords, templateWords } from '../../src/files/template-words';
import { templateFrame } from '../../src/model/frames';
import type { TemplateId } from '../../src/model/ids';
import { ownTemplate } from '../../src/model/own-template';
import { anyFrame } from '../makers/any-frame';
import { anyText } from '../makers/any-text';

const id = 'template-1' as TemplateId;
const named = ownTemplate(id, 'Meidän pohja', {
  ...templateFrame('threeRings'),
  centre: { word: 'me', label: 'Matti' },
  rings: [{ id: 'inner' as never, name: 'Ihan vieressä' }],
  words: { support: [{ key: 'own_kyyti', name: 'Kyyti' }] },
});
const plain = JSON.parse(templateFileText(named)) as {
  readonly template: { readonly frame: { readonly rings: readonly object[] } };
};

describe('a template in a file', () => {
  it('is read as it was written, whatever it is', () => {
    fc.assert(
      fc.property(anyFrame(), anyText(), (frame, name) => {
        const template = ownTemplate(id, name, frame);
        const read = readTemplateText(templateFileText(template));
        expect(read).toEqual({ ok: true, value: { ...template, id: expect.any(String) } });
        expect(read.ok && templateFileText(read.value)).toBe(templateFileText(template));
      }),
      { numRuns: 200 },
    );
  });

  it('holds nothing that was written in the middle, and nobody', () => {
    expect(templateFileText(named)).not.toContain('Matti');
    expect(Object.keys(plain)).toEqual(['format', 'version', 'template']);
    expect(Object.keys(plain.template)).toEqual(['name', 'frame', 'words']);
  });

  it.each([
    ['something more', { ...plain, people: [] }, { reason: 'unknownKey', key: 'people' }],
    ['a name in the middle', changed({ centre: { word: 'me', label: 'x' } }), { reason: 'unknownKey', key: 'label' }],
    ['a later version', { ...plain, version: 2 }, { reason: 'newer', version: 2, known: 1 }],
    ['another format', { ...plain, format: 'verkostokartta' }, { reason: 'notOurs' }],
    [
      'six rings',
      changed({ rings: Array.from({ length: 6 }, (_, at) => ({ id: `r${at}` })) }),
      { reason: 'tooMany', what: 'rings', limit: 5 },
    ],
    [
      'the same id twice',
      changed({ rings: [{ id: 'a' }, { id: 'a' }] }),
      { reason: 'contradiction', rule: 'idTwice', where: 'template.frame.rings.1' },
    ],
    [
      'a width of nothing',
      changed({ rings: [{ id: 'a', share: 0 }] }),
      { reason: 'broken', where: 'template.frame.rings.0.share' },
    ],
  ])('is refused with %s', async (_, file, problem) => {
    expect(await readTemplateFile(new Blob([JSON.stringify(file)]))).toEqual({ ok: false, problem });
  });

  it('is refused when it is far too large, before it is read', async () => {
    const problem = { reason: 'tooLarge', limitMegabytes: 1 };
    expect(await readTemplateFile(new Blob([' '.repeat(1_048_577)]))).toEqual({ ok: false, problem });
  });

  it('has each of its words told, and only those ticked leave', () => {
    expect(templateWords(named)).toEqual(['Meidän pohja', 'Ihan vieressä', 'Kyyti']);
    const text = templateFileText(keepingTemplateWords(named, (word) => word === 'Meidän pohja'));
    expect(text).toContain('Meidän pohja');
    expect(text).not.toMatch(/Ihan vieressä|Kyyti|kyyti/);
  });
});

function changed(frame: object): object {
  return { ...plain, template: { ...plain.template, frame: { ...plain.template.frame, ...frame } } };
}
