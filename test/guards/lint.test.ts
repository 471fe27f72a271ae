import { describe, expect, test } from 'vitest';
import { lintTree } from './lint-tree';

type Offence = { readonly path: string; readonly text: string; readonly rule: string };

const offences: Readonly<Record<string, Offence>> = {
  'an import cycle': {
    path: 'src/model/hen.ts',
    text: "import { egg } from './egg';\nexport const hen = () => egg;\n",
    rule: 'noImportCycles',
  },
  'an import cycle of types only': {
    path: 'src/model/hen-type.ts',
    text: "import type { Egg } from './egg-type';\nexport type Hen = { readonly egg: Egg };\n",
    rule: 'noImportCycles',
  },
  'a barrel': { path: 'src/model/all.ts', text: "export { egg } from './egg';\n", rule: 'noBarrelFile' },
  'an export of everything': { path: 'src/model/star.ts', text: "export * from './egg';\n", rule: 'noReExportAll' },
  'an import exported again': {
    path: 'src/model/again.ts',
    text: "import { egg } from './egg';\nexport { egg };\n",
    rule: 'noExportedImports',
  },
  'a file over 200 lines': {
    path: 'src/model/long.ts',
    text: 'export const a = 1;\n'.repeat(201),
    rule: 'noExcessiveLinesPerFile',
  },
  'a test over 200 lines': {
    path: 'test/model/long.test.ts',
    text: 'export const a = 1;\n'.repeat(201),
    rule: 'noExcessiveLinesPerFile',
  },
  'a component over 120 lines': {
    path: 'src/ui/long.tsx',
    text: `export function Long() {\n${'  use();\n'.repeat(121)}}\n`,
    rule: 'noExcessiveLinesPerFunction',
  },
  'text in JSX': { path: 'src/ui/text.tsx', text: 'export const Text = () => <p>Moi</p>;\n', rule: 'noJsxLiterals' },
  'a word to the console': { path: 'src/app/log.ts', text: "console.log('äiti');\n", rule: 'noConsole' },
  'a default export': { path: 'src/model/default.ts', text: 'export default 1;\n', rule: 'noDefaultExport' },
  'an enum': { path: 'src/model/enum.ts', text: 'export enum Kind { pet }\n', rule: 'noEnum' },
  any: { path: 'src/model/any.ts', text: 'export type Any = any;\n', rule: 'noExplicitAny' },
  'a non-null assertion': {
    path: 'src/model/bang.ts',
    text: 'export const f = (a?: string) => a!;\n',
    rule: 'noNonNullAssertion',
  },
  'an interface': {
    path: 'src/model/interface.ts',
    text: 'export interface A { a: 1 }\n',
    rule: 'useConsistentTypeDefinitions',
  },
  'a type imported as a value': {
    path: 'src/model/import-type.ts',
    text: "import { Egg } from './egg-type';\nexport type E = Egg;\n",
    rule: 'useImportType',
  },
  'a file name in camel case': {
    path: 'src/model/camelCase.ts',
    text: 'export const a = 1;\n',
    rule: 'useFilenamingConvention',
  },
  'an empty catch': { path: 'src/model/catch.ts', text: 'try { go(); } catch {}\n', rule: 'noEmptyBlockStatements' },
  'a promise without an owner': {
    path: 'src/app/promise.ts',
    text: 'async function go() { await 1; }\nexport function start() { go(); }\n',
    rule: 'noFloatingPromises',
  },
  'a way out to the network': {
    path: 'src/app/socket.ts',
    text: "new WebSocket('wss://a');\n",
    rule: 'noRestrictedGlobals',
  },
  WebRTC: { path: 'src/ui/rtc.ts', text: 'export const a = new RTCPeerConnection();\n', rule: 'noRestrictedGlobals' },
  'IndexedDB outside storage': {
    path: 'src/app/database.ts',
    text: "indexedDB.open('a');\n",
    rule: 'noRestrictedGlobals',
  },
  'localStorage outside storage': {
    path: 'src/ui/local.ts',
    text: "localStorage.getItem('a');\n",
    rule: 'noRestrictedGlobals',
  },
  'Node in the app': { path: 'src/app/node.ts', text: "import 'node:fs';\n", rule: 'noNodejsModules' },
  'a package nobody asked for': {
    path: 'src/ui/left-pad.ts',
    text: "import 'left-pad';\n",
    rule: 'noUndeclaredDependencies',
  },
  'markup from a string': {
    path: 'src/ui/markup.tsx',
    text: 'export const A = () => <p dangerouslySetInnerHTML={{ __html: b }} />;\n',
    rule: 'noDangerouslySetInnerHtml',
  },
  'an effect that forgets what it uses': {
    path: 'src/ui/effect.tsx',
    text: "import { useEffect } from 'react';\nexport function A({ b }: { b: () => void }) { useEffect(() => b(), []); return null; }\n",
    rule: 'useExhaustiveDependencies',
  },
  'a hook behind a condition': {
    path: 'src/ui/hook.tsx',
    text: "import { useState } from 'react';\nexport function A({ b }: { b: boolean }) { if (b) useState(1); return null; }\n",
    rule: 'useHookAtTopLevel',
  },
  'a picture without words': {
    path: 'src/ui/picture.tsx',
    text: 'export const A = () => <img src="a.png" />;\n',
    rule: 'useAltText',
  },
  'a colour of its own': { path: 'src/ui/colour.css', text: 'p { color: #123456; }\n', rule: 'noHexColors' },
  'a test set apart': {
    path: 'test/model/only.test.ts',
    text: "import { test } from 'vitest';\ntest.only('a', () => undefined);\n",
    rule: 'noFocusedTests',
  },
};

const innocents = {
  'src/model/egg.ts': "import { hen } from './hen';\nexport const egg = () => hen;\n",
  'src/model/egg-type.ts': "import type { Hen } from './hen-type';\nexport type Egg = { readonly hen?: Hen };\n",
  'src/model/quite-long.ts': 'export const a = 1;\n'.repeat(200),
  'src/storage/database.ts': "indexedDB.open('a');\n",
  'src/picture/fonts.ts': "import '@fontsource-variable/atkinson-hyperlegible-next/files/a.woff2?url';\n",
  'src/ui/tokens.css': 'p { color: #123456; }\n',
  'scripts/log.mjs': "console.log('built');\n",
  'some.config.ts': 'export default {};\n',
};

describe('the lint refuses', () => {
  const offending = Object.values(offences).map(({ path, text }) => [path, text]);
  const findings = lintTree({ ...innocents, ...Object.fromEntries(offending) });
  const rulesAt = (path: string) => findings.filter((finding) => finding.path === path).map(({ rule }) => rule);

  test.each(Object.entries(offences))('%s', (_, { path, rule }) => {
    expect(rulesAt(path)).toContain(rule);
  });

  test('nothing where it is in its place', () => {
    const places = Object.keys(innocents).filter((path) => !path.startsWith('src/model/egg') && !path.includes('long'));
    expect(places.flatMap(rulesAt)).toEqual([]);
    expect(rulesAt('src/model/quite-long.ts')).not.toContain('noExcessiveLinesPerFile');
  });
});
