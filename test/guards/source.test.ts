import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceRules } from './source-rules';

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));

describe('in all of src', () => {
  test.each(sourceRules)('$name', ({ under, breaches }) => {
    const found = sources
      .filter((path) => under.test(path))
      .flatMap((path) => {
        return breaches(readFileSync(path, 'utf8')).map((breach) => `${path}: ${breach}`);
      });
    expect(found).toEqual([]);
  });
});

/** For every rule, what it must refuse and what it must let through. */
const examples: Readonly<Record<string, { readonly bad: readonly string[]; readonly good: readonly string[] }>> = {
  'words people see come from i18n, also in attributes and in braces': {
    bad: ['<button aria-label="Sulje" />', "<input placeholder={'Nimi'} />", '<p>{"Äiti"}</p>', '<p title={`Hei`} />'],
    good: [
      '<button aria-label={t("close")} />',
      '<p className="wide">{name}</p>',
      "<p>{' '}</p>",
      "<Dialog title={t('a')} />",
    ],
  },
  'every write transaction asks for strict durability': {
    bad: ["db.transaction('maps', 'readwrite')", "db.transaction(all(), 'readwrite', { durability: 'relaxed' })"],
    good: [
      "db.transaction('maps', 'readwrite', { durability: 'strict' })",
      "db.transaction('maps')",
      "db.transaction('maps', 'readonly')",
    ],
  },
  'no write takes the shortcut of idb, which leaves the durability to the browser': {
    bad: ["database.put('maps', sealed)", "db.delete('maps', id)"],
    good: ["database.get('maps', id)", 'transaction.store.put(sealed)'],
  },
  'no order of records comes from the clock': {
    bad: ['Date.now()', 'new Date()'],
    good: ['new Date(kept)', 'now = () => new Date(),', 'now: () => Date = () => new Date())'],
  },
  'text that takes effect only later is kept by a lock: its field says so': {
    bad: [
      '<TextField label={t("x")} onSettle={() => undefined} />',
      '<TextField\n  value={a}\n  onSettle={() => undefined}\n/>',
    ],
    good: [
      '<TextField keptAs="names" onSettle={() => undefined} />',
      '<CellText onWrite={(text) => say({ text })} />',
      '<TextField label={t("emojiPicker.search")} onSettle={() => undefined} />',
    ],
  },
  'every text field is told to be left alone by the browser: no autofill, no spelling service': {
    bad: ['<input value={a} autoComplete="off" />', '<textarea\n rows={3} />', '<input type="password" />'],
    good: [
      '<input type="checkbox" checked />',
      '<input onChange={() => a > b} {...asWritten} />',
      '<textarea {...shared} />',
    ],
  },
  'the tab and the address tell nothing': {
    bad: ['document.title = name', 'location.hash = id', 'window.location.href = name'],
    good: ['if (document.title === name)', 'history.back()', 'location.reload()'],
  },
  'colours are custom properties': {
    bad: ['p { color: #fff; }', 'p { color: rgb(0 0 0 / 50%); }', 'p { color: hsl(120deg 50% 50%); }'],
    good: ['p { color: var(--ink); }', '#root { color: inherit; }', 'p { color: rgb(from var(--ink) r g b / 50%); }'],
  },
  'sides are logical: start and end, not left and right': {
    bad: ['p { margin-left: 1px; }', 'p { text-align: right; }', 'p { border-right: 0; }'],
    good: ['p { margin-inline-start: 1px; }', 'p { inset: 0; }'],
  },
};

describe('the rule can tell', () => {
  test.each(sourceRules)('$name', ({ name, breaches }) => {
    const { bad, good } = examples[name] ?? { bad: [], good: [] };
    expect(bad.length).toBeGreaterThan(0);
    expect(bad.filter((text) => breaches(text).length === 0)).toEqual([]);
    expect(good.filter((text) => breaches(text).length > 0)).toEqual([]);
  });
});
