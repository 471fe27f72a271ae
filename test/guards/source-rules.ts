/** Rules the linter has no word for. Each gives the offending pieces of one file's text. */
export type SourceRule = {
  readonly name: string;
  readonly under: RegExp;
  readonly breaches: (text: string) => readonly string[];
};

export const sourceRules: readonly SourceRule[] = [
  {
    name: 'words people see come from i18n, also in attributes and in braces',
    under: /^src\/(?:ui|app|canvas)\/.*\.tsx$|^src\/main\.tsx$/,
    breaches: (text) => [
      ...matches(
        text,
        /\b(?:aria-(?:label|description|roledescription|placeholder|valuetext)|title|placeholder|alt|label|description|errorMessage)=(?:\{\s*)?["'`][^"'`]*\p{L}[^"'`]*["'`]/gu,
      ),
      ...matches(text, />\s*\{\s*["'`][^"'`{}]*\p{L}[^"'`{}]*["'`]\s*\}/gu),
    ],
  },
  {
    name: 'every write transaction asks for strict durability',
    under: /^src\/storage\//,
    breaches: (text) =>
      callsOf(text, 'transaction').filter(
        (call) => /['"]readwrite['"]/.test(call) && !/durability:\s*['"]strict['"]/.test(call),
      ),
  },
  {
    name: 'no write takes the shortcut of idb, which leaves the durability to the browser',
    under: /^src\/storage\//,
    breaches: (text) => matches(text, /\b(?:db|database)\.(?:put|add|delete|clear)\(/g),
  },
  {
    name: 'text that takes effect only later is kept by a lock: its field says so',
    under: /^src\/ui\/(?:panels|list|map)\/.*\.tsx$/,
    breaches: (text) =>
      elementsOf(text, ['TextField', 'CellText']).filter(
        (tag) => /onSettle=\{\(\) => undefined\}/.test(tag) && !/\bkeptAs=/.test(tag) && !/earch['"]\)/.test(tag),
      ),
  },
  {
    name: 'every text field is told to be left alone by the browser: no autofill, no spelling service',
    under: /^src\/ui\/.*\.tsx$/,
    breaches: (text) =>
      elementsOf(text, ['input', 'textarea']).filter(
        (tag) =>
          !/\btype="(?:checkbox|radio|file)"|\btype=\{several/.test(tag) &&
          !/\{\.\.\.(?:asWritten|shared|field|draft)\}/.test(tag),
      ),
  },
  {
    name: 'no order of records comes from the clock',
    under: /^src\/(?:storage|vault|document|model|app\/keeping)\//,
    breaches: (text) => matches(text, /\bDate\.now\(|(?<!\bnow(?:: \(\) => Date)? = \(\) => )\bnew Date\(\s*\)/g),
  },
  {
    name: 'the tab and the address tell nothing',
    under: /^src\//,
    breaches: (text) => matches(text, /\bdocument\.title\s*=(?!=)|\blocation\.(?:hash|search|href)\s*=(?!=)/g),
  },
  {
    name: 'colours are custom properties',
    under: /^src\/(?!ui\/tokens\.css$).*\.css$/,
    breaches: (text) => matches(text, /#[0-9a-f]{3,8}\b(?=[^{}]*[;}])|\b(?:rgba?|hsla?|oklch|lab)\(\s*[\d.]/gi),
  },
  {
    name: 'sides are logical: start and end, not left and right',
    under: /^src\/.*\.css$/,
    breaches: (text) =>
      matches(
        text,
        /\b(?:margin|padding|border)-(?:left|right)\b|text-align:\s*(?:left|right)|float:\s*(?:left|right)/g,
      ),
  },
];

/** The text of each opening tag of these names, whatever stands in its braces. */
function elementsOf(text: string, names: readonly string[]): readonly string[] {
  return [...text.matchAll(new RegExp(`<(?:${names.join('|')})(?=[\\s/])`, 'g'))].map(({ index }) => {
    let depth = 0;
    for (let at = index; at < text.length; at += 1) {
      depth += Number(text[at] === '{') - Number(text[at] === '}');
      if (depth === 0 && text[at] === '>') return text.slice(index, at + 1);
    }
    return text.slice(index);
  });
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([match]) => match);
}

/** The text of each call of `.name(…)`, its parentheses balanced. */
function callsOf(text: string, name: string): readonly string[] {
  return [...text.matchAll(new RegExp(`\\.${name}\\(`, 'g'))].map(({ index }) => {
    let depth = 0;
    for (let at = text.indexOf('(', index); at < text.length; at += 1) {
      depth += Number(text[at] === '(') - Number(text[at] === ')');
      if (depth === 0) {
        return text.slice(index, at + 1);
      }
    }
    return text.slice(index);
  });
}
