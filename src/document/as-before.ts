/**
 * A value that came from elsewhere, made of the parts of the one before wherever they say the same: what is unchanged
 * stays the very same, and need not be drawn again.
 */
export function asBefore<Value>(before: Value, now: Value): Value;
export function asBefore(before: unknown, now: unknown): unknown {
  if (Object.is(before, now)) return before;
  if (Array.isArray(before) && Array.isArray(now)) {
    const parts = now.map((part, at) => asBefore(before[at], part));
    const isSame = parts.length === before.length && parts.every((part, at) => Object.is(part, before[at]));
    return isSame ? before : parts;
  }
  if (!isRecord(before) || !isRecord(now)) return now;
  const keys = Object.keys(now);
  const parts = Object.fromEntries(keys.map((key) => [key, asBefore(before[key], now[key])]));
  const isSame = keys.length === Object.keys(before).length && keys.every((key) => Object.is(parts[key], before[key]));
  return isSame && keys.every((key) => Object.hasOwn(before, key)) ? before : parts;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
