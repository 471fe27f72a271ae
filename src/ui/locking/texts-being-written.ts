type Field = HTMLInputElement | HTMLTextAreaElement;

/** Fields that say by `data-draft` that what is in them is no part of the map yet. */
const fields = () => document.querySelectorAll<Field>('[data-draft]');

/** How long a field is waited for that the screen has yet to draw, in ms. */
const patience = 10_000;

/** By the name of each field, what has been written in it. */
export function textsBeingWritten(): Readonly<Record<string, string>> {
  const written = [...fields()].filter(({ value }) => value !== '');
  return Object.fromEntries(written.map(({ dataset, value }) => [dataset.draft ?? '', value]));
}

/** Writes each text in its field as soon as that is on the screen, as if somebody had typed it. */
export function writeBack(texts: Readonly<Record<string, string>>, givenUp: AbortSignal): Promise<void> {
  const left = new Map(Object.entries(texts));
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const look = () => {
      for (const field of fields()) {
        const text = left.get(field.dataset.draft ?? '');
        if (text === undefined) continue;
        left.delete(field.dataset.draft ?? '');
        write(field, text);
      }
      if (left.size === 0) end();
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(end, patience);
    givenUp.addEventListener('abort', end);
    observer.observe(document.body, { childList: true, subtree: true });
    look();
  });
}

function write(field: Field, text: string): void {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  // React hears only of what the element itself was told.
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
  field.setSelectionRange(text.length, text.length);
}
