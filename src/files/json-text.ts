import { type FileProblem, shortened, tooManyIn } from './file-problem';
import { limits } from './limits';

/**
 * What has to be known before a JSON text is parsed, because parsing hides it or takes too long: how deep
 * it nests, how much is in one list, a key that says the same thing twice (the first would vanish), and a
 * key that every object has by birth (`__proto__`, `constructor`, …), which no map has. Not a judge of
 * JSON: what is no JSON passes.
 */
export function problemInJsonText(text: string): FileProblem | undefined {
  const place: Place = { open: [], key: '', keyIsNext: false };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      const problem = place.keyIsNext && problemInKey(place, text.slice(at, end + 1));
      if (problem) return problem;
      place.keyIsNext = false;
      at = end;
    } else {
      const problem = problemInSign(place, sign);
      if (problem) return problem;
    }
  }
  return undefined;
}

type Place = {
  /** Outermost first: the keys met so far in an object, or how many commas in the list under `key`. */
  readonly open: (Set<string> | { readonly key: string; commas: number })[];
  /** The last one met. */
  key: string;
  keyIsNext: boolean;
};

function problemInSign(place: Place, sign: string | undefined): FileProblem | undefined {
  if (sign === '{') place.open.push(new Set());
  else if (sign === '[') place.open.push({ key: place.key, commas: 0 });
  else if (sign === '}' || sign === ']') place.open.pop();
  else if (sign !== ',') return undefined;
  const inner = place.open.at(-1);
  place.keyIsNext = inner instanceof Set && (sign === '{' || sign === ',');
  if (place.open.length > limits.nesting) return { reason: 'tooDeep', limit: limits.nesting };
  if (sign !== ',' || !inner || inner instanceof Set) return undefined;
  inner.commas += 1;
  return inner.commas < longestList ? undefined : tooManyIn(inner.key);
}

const longestList = limits.ties;

function problemInKey(place: Place, quoted: string): FileProblem | undefined {
  const keys = place.open.at(-1);
  if (!(keys instanceof Set)) return undefined;
  const key = unescaped(quoted);
  if (isForbidden(key)) return { reason: 'unknownKey', key: shortened(key) };
  if (keys.has(key)) return { reason: 'repeatedKey', key: shortened(key) };
  if (keys.size === limits.entries) return tooManyIn('entries');
  keys.add(key);
  place.key = key;
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
