import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, learn, startWords } from '../../src/i18n/words';
import { composedSentences, countedSentences, sentencesOfKeeping, sentencesWithNames } from './golden-sentences';

const isUpdating = process.env.UPDATE_GOLDEN === '1';

describe('Every sentence that counts something or names somebody', () => {
  it.each(languages)('reads in %s as it was read through: UPDATE_GOLDEN=1 writes it anew', async (language) => {
    const words = await startWords(language);
    await learn(words, language);
    const counted = countedSentences(words);
    expect(counted.filter((line) => !line.startsWith('#')).length).toBeGreaterThanOrEqual(60);
    const named = ['# names', ...sentencesWithNames(words), '# keeping', ...sentencesOfKeeping(words)];
    const lines = [...counted, ...composedSentences(words), ...named, ''].join('\n');
    const file = new URL(`golden/${language}.txt`, import.meta.url);
    if (isUpdating) writeFileSync(file, lines);
    expect(lines).toBe(readFileSync(file, 'utf8'));
    expect(lines).not.toMatch(/\{\{|undefined/u);
  });
});
