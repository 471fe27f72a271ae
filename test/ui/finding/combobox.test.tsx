import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Combobox } from '../../../src/ui/finding/combobox';
import { renderIn } from '../home/render-in';

const choices = ['Minä', 'äiti', 'isä'].map((words) => ({ value: words, words }));

async function aCombobox() {
  const onChoose = vi.fn();
  const onFound = vi.fn();
  const user = await renderIn(
    'fi',
    <Combobox label="Kenen kanssa?" choices={choices} none="Ei löytynyt." onChoose={onChoose} onFound={onFound} />,
  );
  return { user, onChoose, onFound, field: screen.getByRole('combobox', { name: 'Kenen kanssa?' }) };
}

describe('A field with a list', () => {
  it('has the keyboard at once, and the list says which one is lit', async () => {
    const { user, field } = await aCombobox();
    expect(document.activeElement).toBe(field);
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Minä', 'äiti', 'isä']);
    await user.keyboard('{ArrowDown}');
    const lit = screen.getByRole('option', { selected: true });
    expect(lit.textContent).toBe('äiti');
    expect(field.getAttribute('aria-activedescendant')).toBe(lit.id);
  });

  it('narrows with what is written, and Enter takes the one that is lit', async () => {
    const { user, onChoose, onFound } = await aCombobox();
    await user.keyboard('isa');
    expect(onFound).toHaveBeenLastCalledWith(1);
    await user.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledWith('isä');
  });

  it('goes round with the arrows', async () => {
    const { user, onChoose } = await aCombobox();
    await user.keyboard('{ArrowUp}{Enter}');
    expect(onChoose).toHaveBeenCalledWith('isä');
  });

  it('says when there is nobody, and Enter then does nothing', async () => {
    const { user, field, onChoose } = await aCombobox();
    await user.keyboard('xyz{Enter}');
    expect(screen.getByText('Ei löytynyt.')).toBeTruthy();
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('can be pressed', async () => {
    const { user, onChoose } = await aCombobox();
    await user.click(screen.getByRole('option', { name: 'äiti' }));
    expect(onChoose).toHaveBeenCalledWith('äiti');
  });
});
