import type { i18n, TFunction } from 'i18next';
import type { Version } from '../../model/network-map';
import type { TieEnd } from '../../model/tie';
import { endName } from '../map/map-room';
import { isMac } from '../parts/control-key';
import type { Signs } from '../parts/scene-words';

/** What messages are made of, in one language. */
export type SaidWords = {
  readonly said: TFunction<'said'>;
  readonly signs: Signs;
  readonly common: TFunction<'common'>;
  readonly language: string;
  /** Which keys undo, as they are called on this machine. */
  readonly undo: string;
};

/** A version before and after something was done to it. */
export type Turn = { readonly before: Version; readonly after: Version };

export function saidWords({ language, getFixedT }: i18n, onMac = isMac()): SaidWords {
  const said = getFixedT(language, 'said');
  return {
    said,
    signs: getFixedT(language, 'signs'),
    common: getFixedT(language, 'common'),
    language,
    undo: said(onMac ? 'undoWith.command' : 'undoWith.control'),
  };
}

/** Names stand as they are written. */
export function named(words: SaidWords, name: string | undefined): string {
  return name?.trim() || words.common('nameless');
}

export function namedGroup(words: SaidWords, name: string | undefined): string {
  return name?.trim() || words.said('namelessGroup');
}

export function namedEnd(words: SaidWords, version: Version, end: TieEnd): string {
  const group = version.groups.find(({ id }) => id === end);
  return group ? namedGroup(words, group.name) : endName(version, end, words.signs, words.common);
}

export function countOfPeople({ common }: Pick<SaidWords, 'common'>, count: number): string {
  return count === 0 ? common('noPeople') : common('people', { count });
}

export function countOfTies({ common }: Pick<SaidWords, 'common'>, count: number): string {
  return count === 0 ? common('noTies') : common('ties', { count });
}

/** `vahva ja kuormittava`. */
export function listed({ language }: SaidWords, parts: readonly string[]): string {
  return new Intl.ListFormat(language).format(parts);
}
