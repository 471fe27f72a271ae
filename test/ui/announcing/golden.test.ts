import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { learn, startWords } from '../../../src/i18n/words';
import { saidWords } from '../../../src/ui/announcing/said-words';
import { changeMessages } from './change-messages';
import { otherMessages } from './other-messages';

const isUpdating = process.env.UPDATE_GOLDEN === '1';

describe('Every message', () => {
  it.each(['fi', 'sv', 'en'] as const)(
    'reads in %s as it was read through: UPDATE_GOLDEN=1 writes it anew',
    async (language) => {
      const learnt = await startWords(language);
      await learn(learnt, language);
      const [words, onMac] = [saidWords(learnt, false), saidWords(learnt, true)];
      const messages = [...changeMessages(words), ...otherMessages(words, learnt), '# on macOS', onMac.undo, ''].join(
        '\n',
      );
      const file = new URL(`golden/${language}.txt`, import.meta.url);
      if (isUpdating) writeFileSync(file, messages);
      expect(messages).toBe(readFileSync(file, 'utf8'));
    },
  );
});
