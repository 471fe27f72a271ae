import type { AgreementId, AreaId, GroupId, MapId, NoteId, PersonId, RingId, VersionId } from './ids';
import type { Person, Point } from './person';
import type { Tie } from './tie';

/** One client's network over time. Every value is immutable: a change makes a new map. */
export type NetworkMap = {
  readonly id: MapId;
  /** Free text; a role or an alias rather than a full name. May be empty. */
  readonly title: string;
  /** ISO instant in UTC, e.g. `2026-11-21T10:15:00.000Z`. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Ordered by `date`. */
  readonly versions: readonly [Version, ...Version[]];
};

/** The network as it was, is or could be at one point in time, seen by somebody. */
export type Version = {
  readonly id: VersionId;
  /** ISO day, e.g. `2026-11-21`. */
  readonly date: string;
  readonly label?: string;
  /** `"mine"`, or whose view it is in free words ("äidin näkökulma"). */
  readonly perspective: string;
  readonly purpose: Purpose;
  readonly frame: Frame;
  readonly people: readonly Person[];
  readonly ties: readonly Tie[];
  readonly groups: readonly Group[];
  readonly notes: readonly Note[];
  /** `mostAgreements` at most. */
  readonly agreements: readonly Agreement[];
  readonly benefit?: readonly Benefit[];
};

type Purpose = 'now' | 'past' | 'future' | 'tryout';

/** What people are placed on. Kept with the version, so that old versions look as they did. */
export type Frame = {
  readonly centre: Centre;
  /** 0–5, inside out. The space beyond the last one is "outside". */
  readonly rings: readonly Ring[];
  /** 0–8 sectors, clockwise from the top. */
  readonly areas: readonly Area[];
  /** Own words for support kinds, marks and symbols; left out when nobody has changed any. */
  readonly words?: OwnWords;
};

/**
 * `label`, and `name` of rings and areas, are what people wrote. Left out, the ready-made word of
 * `word` or `id` is shown in the language of whoever reads.
 */
export type Centre = { readonly word: CentreWord; readonly label?: string; readonly emoji?: string };

export type CentreWord = 'me' | 'everyday';

export type Ring = {
  readonly id: RingId;
  readonly name?: string;
  /** Width in relation to the other rings; 1 when left out. */
  readonly share?: number;
};

export type Area = {
  readonly id: AreaId;
  readonly name?: string;
  readonly colour: AreaColour;
  /** Width in relation to the other areas; 1 when left out. */
  readonly share?: number;
};

export const areaColours = ['brick', 'ochre', 'moss', 'sea', 'sky', 'plum', 'clay', 'slate'] as const;

/** A name in the palette, which decides the shade for light, dark and print. */
export type AreaColour = (typeof areaColours)[number];

export type OwnWords = {
  readonly support?: readonly Term[];
  readonly marks?: readonly Term[];
  readonly symbols?: readonly Term[];
};

/** A renamed ready-made word, or an own one (`own_…`). A hidden one is no longer offered, but what was said with it stays. */
export type Term = { readonly key: string; readonly name?: string; readonly hidden?: boolean };

export type Group = {
  readonly id: GroupId;
  readonly name: string;
  readonly members: readonly PersonId[];
  readonly kind: GroupKind;
  /** Drawn as one, or opened into its people. */
  readonly asOne: boolean;
};

export const groupKinds = ['household', 'group', 'organisation'] as const;
type GroupKind = (typeof groupKinds)[number];

export type Note = {
  readonly id: NoteId;
  readonly kind: NoteKind;
  readonly text: string;
  readonly at: Point;
};

/** `free`; mihin pyrin · mikä tukee · mikä huolettaa · ei nyt. */
export const noteKinds = ['free', 'goal', 'supports', 'worries', 'notNow'] as const;
type NoteKind = (typeof noteKinds)[number];

/** How many things can be agreed at one point in time. */
export const mostAgreements = 5;

export type Agreement = {
  readonly id: AgreementId;
  readonly what: string;
  readonly who: string;
  readonly when: string;
  readonly people: readonly PersonId[];
};

/** What one participant says of the meeting, compared with how it was on coming. Each may be left out; never summed. */
export type Benefit = {
  readonly participant: string;
  readonly hope?: BenefitLevel;
  readonly trust?: BenefitLevel;
  readonly clarity?: BenefitLevel;
};

export const benefitLevels = ['less', 'same', 'little', 'more'] as const;
type BenefitLevel = (typeof benefitLevels)[number];
