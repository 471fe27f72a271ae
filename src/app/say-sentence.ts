import { couldNotStart, framed } from '../i18n/without-words';

/** The last resort, when even the words could not be fetched. */
export const sayCouldNotStart = (root: HTMLElement) => saySentence(root, couldNotStart);

export const sayFramed = (root: HTMLElement) => saySentence(root, framed);

/** In each language, as nobody has been asked for one. */
function saySentence(root: HTMLElement, sentence: Readonly<Record<string, string>>): void {
  const lines = Object.entries(sentence).map(([language, words]) => {
    const line = document.createElement('p');
    line.lang = language;
    line.textContent = words;
    return line;
  });
  root.replaceChildren(...lines);
}
