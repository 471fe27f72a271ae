/** The only elements a picture is made of. None of them can run, fetch or embed anything. */
type PictureElement = 'svg' | 'title' | 'desc' | 'rect' | 'g' | 'path' | 'circle' | 'text' | 'textPath';

/** One element as text; `content` is XML already. */
export function xmlElement(
  name: PictureElement,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** Text as XML may carry it: without what XML 1.0 forbids and without half characters. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => references[sign] ?? '');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
