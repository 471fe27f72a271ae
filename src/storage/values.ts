import type { Drawer } from './drawer';
import type { Failure } from './failure';
import type { Bytes } from './kept';

/** What a value is called: of which kind, and of what. */
export type Name = { readonly kind: string; readonly of: string };

/** Sealed bytes with what is needed, in the clear, to put them in order and to open them. */
export type Value = Name & { readonly revision: number; readonly format: number; readonly bytes: Bytes };

/** `buildsOn` is the highest revision that the writer knows of, 0 for a new value. */
export type Put = Value & { readonly buildsOn: number };

/** What is written at once, or not at all. */
export type Batch = {
  readonly puts: readonly Put[];
  readonly drops?: readonly Name[];
  /** Drops all of a kind whose `of` is this one, a slash and anything. */
  readonly dropsUnder?: readonly Name[];
  /** Must be there with these very bytes, or nothing is written. */
  readonly needs?: Name & { readonly bytes: Bytes };
  /** Must be stored under these very revisions, or nothing is written. */
  readonly expects?: readonly Stored[];
  /** Drops what lies in any other drawer. */
  readonly keepsOnly?: Drawer;
};

/** What is known of a value without reading it. */
export type Stored = Name & { readonly revision: number };

/** `stale`: something newer is stored than what the batch builds on. `lost`: what it needs is no longer there. */
export type Refusal = 'stale' | 'lost';

export type Reading<Read> =
  | { readonly ok: true; readonly value: Read }
  | { readonly ok: false; readonly problem: Failure };

export type Writing = { readonly ok: true } | { readonly ok: false; readonly problem: Failure | Refusal };
