import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const screens = ['src/ui', 'src/app'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => `${folder}/${file}`),
);
/** What is read aloud or shown as it stands; the text between tags is watched over by the lint. */
const attribute =
  /\b(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|hint|label|placeholder|title|words)=(?:"[^"]*\p{L}{2}|\{\s*['`][^'`$]*\p{L}{2}|\{\s*`[^`]*\}[^`$]*\p{L}{2})/gu;

const found = (text: string) => [...text.matchAll(attribute)].map(([part]) => part);

describe('Words that stand in the code', () => {
  it('are found when they are there', () => {
    const hard = [
      '<p title="Sulje">',
      `<i aria-label={\`\${name} poistettu\`}>`,
      "<b hint={'Napauta'}>",
      '<a alt={`Kuva`}>',
    ];
    expect(hard.filter((text) => found(text).length === 1)).toEqual(hard);
    const fine = [
      '<p title={t("close")}>',
      `<i label={\`\${name}: \${place}\`}>`,
      `<b aria-labelledby={\`\${id}-map\`}>`,
    ];
    expect(fine.flatMap(found)).toEqual([]);
  });

  it('are in no label, hint or title of any screen', () => {
    expect(screens.length).toBeGreaterThan(100);
    expect(screens.flatMap((file) => found(readFileSync(file, 'utf8')).map((part) => `${file}: ${part}`))).toEqual([]);
  });
});
