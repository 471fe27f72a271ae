import {
  array,
  check,
  type GenericSchema,
  gtValue,
  isoDate,
  maxLength,
  maxValue,
  minValue,
  normalize,
  number,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot';
import { limits } from './limits';

const idText = pipe(string(), regex(/^[A-Za-z0-9_-]{1,64}$/));

/** An id is known by its form alone: this is the border at which a text becomes one. */
export function idOf<Id extends string>(): GenericSchema<string, Id> {
  return idText as GenericSchema<string> as GenericSchema<string, Id>;
}

/**
 * A text as somebody wrote it, in Unicode NFC. Half a character (a lone surrogate) is refused; control
 * characters are kept, because a file we wrote ourselves must always open.
 */
export const text = pipe(
  string(),
  check((value) => !/\p{Surrogate}/u.test(value)),
  normalize('NFC'),
  maxLength(limits.textLength),
);

/** What a support kind or a mark is known by. */
export const word = pipe(string(), regex(/^[a-z][A-Za-z0-9_]{0,63}$/));

/** A day that is in the calendar. */
export const day = pipe(
  string(),
  isoDate(),
  check((value) => isMoment(`${value}T00:00:00.000Z`)),
);

/** An instant in UTC, written as `Date` writes it. */
export const instant = pipe(string(), regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/), check(isMoment));

function isMoment(value: string): boolean {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
}

/** Width in relation to the others. */
export const share = pipe(number(), gtValue(0), maxValue(100));

export const point = strictObject({
  angle: pipe(number(), minValue(0), maxValue(360)),
  distance: pipe(number(), minValue(0), maxValue(3)),
});

export function listOf<Item extends GenericSchema>(item: Item, most: number = limits.entries) {
  return pipe(array(item), maxLength(most));
}
