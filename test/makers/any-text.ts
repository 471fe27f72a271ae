import fc from 'fast-check';

/** Whatever somebody may type or paste, in Unicode NFC as the model keeps it: empty, endless, right to left, emoji. */
export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map(normal), weight: 40 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 8 }).map(normal), weight: 12 },
    { arbitrary: fc.constantFrom(...remarkable), weight: 12 },
    { arbitrary: fc.string({ unit: 'grapheme', minLength: 150, maxLength: 300 }).map(normal), weight: 1 },
    { arbitrary: fc.constantFrom('x', 'ä', '"', '\\', '\n').map((letter) => letter.repeat(10_000)), weight: 1 },
  );
}

const remarkable: readonly string[] = [
  '',
  ' ',
  'äiti',
  'isän isä (ukki)',
  'Áhčči Ŋuorttas',
  'أم سارة',
  'אמא',
  '\u202Etfel ot thgir',
  'שלום äiti 123',
  '👩‍👧‍👦',
  '🐕‍🦺',
  '🇫🇮🏳️‍🌈',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  '__proto__',
  'constructor',
  'centre',
  'rivi\nja\r\ntoinen\tsarake',
  '\u0000\u0007\u007F\uFEFF\u2028\uFFFD',
].map(normal);

function normal(text: string): string {
  return text.normalize('NFC').slice(0, 10_000);
}
