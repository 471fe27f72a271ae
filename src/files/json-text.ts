import type { FileProblem } from './file-problem';
import { limits } from './limits';

/**
 * What has to be known before a JSON text is parsed, because parsing hides it: how deep it nests, a key
 * that says the same thing twice (the first would vanish), and a key that every object has by birth
 * (`__proto__`, `constructor`, …), which no map has. Not a judge of JSON: what is no JSON passes.
 */
export function problemInJsonText(text: string): FileProblem | undefined {
  const place: Place = { open: [], keyIsNext: false };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      const problem = place.keyIsNext && problemInKey(place.open.at(-1), text.slice(at, end + 1));
      if (problem) return problem;
      place.keyIsNext = false;
      at = end;
    } else {
      step(place, sign);
      if (place.open.length > limits.nesting) return { reason: 'tooDeep', limit: limits.nesting };
    }
  }
  return undefined;
}

/** Outermost first: the keys met so far in an object, `null` for a list. */
type Place = { readonly open: (Set<string> | null)[]; keyIsNext: boolean };

function step(place: Place, sign: string | undefined): void {
  if (sign === '{') place.open.push(new Set());
  else if (sign === '[') place.open.push(null);
  else if (sign === '}' || sign === ']') place.open.pop();
  else if (sign !== ',') return;
  place.keyIsNext = sign === '{' || sign === ',';
}

function problemInKey(keys: Set<string> | null | undefined, quoted: string): FileProblem | undefined {
  if (!keys) return undefined;
  const key = unescaped(quoted);
  if (isForbidden(key)) return { reason: 'unknownKey', key: shortened(key) };
  if (keys.has(key)) return { reason: 'repeatedKey', key: shortened(key) };
  keys.add(key);
  return undefined;
}

function endOfString(text: string, start: number): number {
  let end = start;
  do {
    end = text.indexOf('"', end + 1);
  } while (end !== -1 && isEscaped(text, end));
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

function unescaped(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

function isForbidden(key: string): boolean {
  return key in Object.prototype || key === 'prototype';
}

/** A key from a file is shown to people, so it is kept to a length one can read. */
export function shortened(key: string): string {
  return key.length <= 60 ? key : `${key.slice(0, 59)}…`;
}
