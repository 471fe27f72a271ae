import { couldNotStart } from '../i18n/without-words';

/** The last resort, when even the words could not be fetched. */
export function sayCouldNotStart(root: HTMLElement): void {
  const sentences = couldNotStart.map((sentence) => {
    const line = document.createElement('p');
    line.textContent = sentence;
    return line;
  });
  root.replaceChildren(...sentences);
}
