type Field = HTMLInputElement | HTMLTextAreaElement;

export type Texts = Readonly<Record<string, string>>;

/** Fields that say by `data-draft` that what is in them is no part of the map yet. */
const fields = () => document.querySelectorAll<Field>('[data-draft]');

/** By the name of each field, what has been written in it. */
export function textsBeingWritten(): Texts {
  const written = [...fields()].filter(({ value }) => value !== '');
  return Object.fromEntries(written.map(({ dataset, value }) => [dataset.draft ?? '', value]));
}

/**
 * Writes each text in its field as soon as that is on the screen, as if somebody had typed it, be it when a panel is
 * opened much later. `left` hears what still waits for its field, each time some of it has found one.
 */
export function writeBack(texts: Texts, givenUp: AbortSignal, left: (waiting: Texts) => void): void {
  const waiting = new Map(Object.entries(texts));
  const look = () => {
    const before = waiting.size;
    for (const field of fields()) {
      const text = waiting.get(field.dataset.draft ?? '');
      if (text === undefined) continue;
      waiting.delete(field.dataset.draft ?? '');
      write(field, text);
    }
    if (waiting.size === 0) observer.disconnect();
    if (waiting.size < before) left(Object.fromEntries(waiting));
  };
  const observer = new MutationObserver(look);
  givenUp.addEventListener('abort', () => observer.disconnect());
  observer.observe(document.body, { childList: true, subtree: true });
  look();
}

function write(field: Field, text: string): void {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  // React hears only of what the element itself was told.
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
  field.setSelectionRange(text.length, text.length);
}
