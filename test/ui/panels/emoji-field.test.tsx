import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Language } from '../../../src/i18n/words';
import { aPerson, aVersion } from '../../makers';
import { aPanel } from './a-panel';

const somebody = aPerson();
const version = aVersion({ people: [somebody] });

async function picker(language: Language = 'fi') {
  const panel = await aPanel(version, { kind: 'people', ids: [somebody.id] }, language);
  const details = panel.panel.querySelector('details');
  if (!details) throw new Error('the picture opens');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return panel;
}

it.each([
  ['fi', 'Hae kuvaa', 'koira', '🐕️'],
  ['sv', 'Sök bild', 'hund', '🐕️'],
  ['en', 'Search for a picture', 'dog', '🐕️'],
] as const)('An emoji is found by a word in %s', async (language, field, word, emoji) => {
  const { user, now } = await picker(language);
  await user.type(await screen.findByRole('textbox', { name: field }), word);
  await user.click(screen.getByRole('button', { name: word }));
  expect(now().people[0]?.emoji).toBe(emoji);
});

it('Emoji are walked through with the arrow keys, in the skin colour chosen, and the last ones come first again', async () => {
  const { user, now } = await picker();
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Ihonväri' }), '✋🏿 tumma');
  const all = screen.getByRole('toolbar', { name: 'Kuvat' });
  const [first, second] = within(all).getAllByRole('button');
  first?.focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(second);
  await user.keyboard('{Enter}');
  expect(now().people[0]?.emoji).toMatch(/\u{1F3FF}/u);
  const [last] = within(screen.getByRole('toolbar', { name: 'Äsken käytetyt' })).getAllByRole('button');
  expect(last?.textContent).toBe(now().people[0]?.emoji);
  await user.click(screen.getByRole('button', { name: 'Ei kuvaa' }));
  expect(now().people[0]?.emoji).toBeUndefined();
});
