import { afterEach, describe, expect, it, vi } from 'vitest';
import { textsBeingWritten, writeBack } from '../../../src/ui/locking/texts-being-written';

afterEach(() => document.body.replaceChildren());

const field = (name: string, kind: 'input' | 'textarea' = 'input') => {
  const made = document.createElement(kind);
  made.dataset.draft = name;
  document.body.append(made);
  return made;
};

describe('Text that a lock came in the middle of', () => {
  it('is that of every field which says so, long or short, and of none that is empty', () => {
    field('name').value = 'Naapurin Pek';
    field('names', 'textarea').value = 'äiti\nisä';
    field('note');
    document.body.append(Object.assign(document.createElement('input'), { value: 'haku' }));
    expect(textsBeingWritten()).toEqual({ name: 'Naapurin Pek', names: 'äiti\nisä' });
  });

  it('is back in its field at once, or whenever that is on the screen, and waits as long', async () => {
    const left = vi.fn();
    const here = field('name');
    writeBack({ name: 'Naapurin Pek', names: 'äiti\nisä' }, new AbortController().signal, left);
    expect(here.value).toBe('Naapurin Pek');
    expect(left).toHaveBeenLastCalledWith({ names: 'äiti\nisä' });
    const later = field('names', 'textarea');
    await vi.waitUntil(() => later.value !== '');
    expect(later.value).toBe('äiti\nisä');
    expect(left).toHaveBeenLastCalledWith({});
  });

  it('is not written any more when the map has been left', async () => {
    const left = new AbortController();
    writeBack({ name: 'Pek' }, left.signal, () => undefined);
    left.abort();
    const later = field('name');
    await new Promise((done) => setTimeout(done, 20));
    expect(later.value).toBe('');
  });
});
