import { describe, expect, it } from 'vitest';
import { foundNames } from '../../../src/ui/finding/found-names';

const all = ['Åke', 'äidin äiti', 'äiti', 'opinto-ohjaaja', 'sosiaaliohjaaja', 'Ohjaamo'].map((words) => ({ words }));
const found = (sought: string) => foundNames(all, sought).map(({ words }) => words);

describe('Finding by name', () => {
  it('finds without accents and capitals, and the very name first', () => {
    expect(found('AITI')).toEqual(['äiti', 'äidin äiti']);
    expect(found('äiti')).toEqual(['äiti', 'äidin äiti']);
    expect(found('ake')).toEqual(['Åke']);
  });

  it('finds names that begin so before names with such a word, and those before the rest', () => {
    expect(found('ohja')).toEqual(['Ohjaamo', 'opinto-ohjaaja', 'sosiaaliohjaaja']);
  });

  it('shows everybody when nothing is written, and nobody when nobody has it', () => {
    expect(found('  ')).toHaveLength(all.length);
    expect(found('xyz')).toEqual([]);
  });
});
