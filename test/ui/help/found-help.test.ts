import { describe, expect, it } from 'vitest';
import { languages, learn, startWords } from '../../../src/i18n/words';
import { foundHelp } from '../../../src/ui/help/found-help';

async function help(language: (typeof languages)[number], sought = '') {
  const words = await startWords(language);
  await learn(words, language);
  return foundHelp(words.getFixedT(null, 'help'), sought, 'Ctrl');
}

describe('the help', () => {
  it('has the same rows in every language, each in words', async () => {
    const all = await Promise.all(languages.map((language) => help(language)));
    const ids = all.map((parts) => parts.flatMap(({ rows }) => rows.map(({ id }) => id)));
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
    for (const { how, what } of all.flat().flatMap(({ rows }) => rows)) {
      expect([how].flat(2).join(' ')).not.toMatch(/^$|\b(gesture|key)\./);
      expect(what).not.toMatch(/^$|\bkeys\./);
    }
  });

  it('is found by any of its words, in any order', async () => {
    const found = await help('fi', 'esc piilota');
    expect(found.map(({ part }) => part)).toEqual(['anywhere']);
    expect(found[0]?.rows.map(({ id }) => id)).toEqual(['hide']);
    expect((await help('sv', 'ctrl z'))[0]?.rows.map(({ id }) => id)).toContain('undo');
    expect(await help('en', 'xyzzy')).toEqual([]);
  });
});
