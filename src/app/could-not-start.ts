import { couldNotStart } from '../i18n/without-words';

/** The last resort, when even the words could not be fetched. */
export function sayCouldNotStart(root: HTMLElement): void {
  const sentences = Object.entries(couldNotStart).map(([language, sentence]) => {
    const line = document.createElement('p');
    line.lang = language;
    line.textContent = sentence;
    return line;
  });
  root.replaceChildren(...sentences);
}
