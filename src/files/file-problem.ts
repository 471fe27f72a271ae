import { limits } from './limits';
import type { MapRule } from './map-rules';

/**
 * Why a file was not opened. `where` is the way to the place, such as `map.versions.0.people.3.name`;
 * only `key` and `where` can hold something that was written in the file, and both are short.
 */
export type FileProblem =
  | { readonly reason: 'tooLarge'; readonly limitMegabytes: number }
  | { readonly reason: 'empty' }
  /** The device did not hand the file over: moved, removed, or not permitted. */
  | { readonly reason: 'unreadable' }
  | { readonly reason: 'timeout'; readonly limitSeconds: number }
  /** Not UTF-8 text. */
  | { readonly reason: 'notText' }
  /** Asks for its passphrase. */
  | { readonly reason: 'encrypted' }
  | { readonly reason: 'wrongPassphrase' }
  /** Encrypted for a key, or for several. */
  | { readonly reason: 'otherKey' }
  /** Opening it would take more work than any file of ours. */
  | { readonly reason: 'tooMuchWork' }
  /** The device has no room for the work of opening it. */
  | { readonly reason: 'tooHeavy' }
  /** Encrypted, and not as it was when it was written. */
  | { readonly reason: 'damaged' }
  | { readonly reason: 'picture' }
  | { readonly reason: 'archive' }
  /** XML, SVG or HTML. */
  | { readonly reason: 'markup' }
  /** Begins as JSON does, but is cut or damaged. */
  | { readonly reason: 'notJson' }
  /** Whole, but something else than a map of this program. */
  | { readonly reason: 'notOurs' }
  | { readonly reason: 'newer'; readonly version: number; readonly known: number }
  | { readonly reason: 'unknownKey'; readonly key: string }
  | { readonly reason: 'repeatedKey'; readonly key: string }
  | { readonly reason: 'tooDeep'; readonly limit: number }
  | { readonly reason: 'tooMany'; readonly what: LimitedList; readonly limit: number }
  | { readonly reason: 'tooLong'; readonly where: string; readonly limit: number }
  /** A value is missing or is not what it should be. */
  | { readonly reason: 'broken'; readonly where: string }
  /** Each value is fine, but they do not fit together. */
  | { readonly reason: 'contradiction'; readonly rule: MapRule; readonly where: string };

/** `entries` stands for every list without a limit of its own. */
type LimitedList = 'versions' | 'people' | 'ties' | 'rings' | 'areas' | 'agreements' | 'entries';

const limitedLists: readonly LimitedList[] = ['versions', 'people', 'ties', 'rings', 'areas', 'agreements'];

export function tooManyIn(key: string): FileProblem {
  const what = limitedLists.find((list) => list === key) ?? 'entries';
  return { reason: 'tooMany', what, limit: limits[what] };
}

/** A key from a file is shown to people, so it is kept to a length one can read. */
export function shortened(key: string): string {
  return key.length <= 60 ? key : `${key.slice(0, 59)}…`;
}
