import type { AgreementId, AreaId, GroupId, MapId, NoteId, PersonId, RingId, TieId, VersionId } from './ids';

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
  /** Five at most. */
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

/** Somebody or something in a life: a person, a pet, a service, a place. */
export type Person = {
  readonly id: PersonId;
  /** May be empty. */
  readonly name: string;
  readonly kind: PersonKind;
  readonly emoji?: string;
  /** A shape whose meaning the users name in the legend. */
  readonly symbol?: SymbolShape;
  readonly place: Place;
  readonly state: PersonState;
  readonly roles: readonly string[];
  /** By support kind: one of `supportKinds` or an own word. What is not there is not said. */
  readonly support: Readonly<Record<string, SupportWay>>;
  /** Of `personMarks`, or own words. */
  readonly marks: readonly string[];
  /** A quotation, kept verbatim. */
  readonly words?: string;
  readonly note?: string;
};

export const personKinds = ['person', 'pet', 'service', 'other'] as const;
export type PersonKind = (typeof personKinds)[number];

export const personStates = ['now', 'past', 'deceased', 'wished', 'noContact'] as const;
export type PersonState = (typeof personStates)[number];

export const symbolShapes = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'star'] as const;
export type SymbolShape = (typeof symbolShapes)[number];

export const supportKinds = ['emotional', 'practical', 'advice', 'esteem', 'company', 'onward'] as const;

/** Seen from the centre: I get it, I give it, or both ways. */
export const supportWays = ['get', 'give', 'both'] as const;
export type SupportWay = (typeof supportWays)[number];

export const personMarks = ['resource', 'worry', 'unsure', 'present', 'invite'] as const;

/**
 * Where somebody was put. `ring` and `area` are said by people, by hand or by word, and never worked
 * out again from `angle` and `distance`.
 */
export type Place = Point & {
  /** 0 is the innermost; `null` where the frame has no rings. */
  readonly ring: number | 'outside' | null;
  /** `null` on a border and where the frame has no areas. */
  readonly area: AreaId | null;
};

/** `angle` in degrees, 0–360, 0 to the right, counter-clockwise; `distance` 0–3 with the outer ring at 1. */
export type Point = { readonly angle: number; readonly distance: number };

export type Tie = {
  readonly id: TieId;
  readonly between: readonly [TieEnd, TieEnd];
  /** Several at once; none is a plain tie. In the order of `tieQualities`. */
  readonly qualities: readonly TieQuality[];
  /** Which way support goes. */
  readonly direction: TieDirection;
  readonly label?: string;
  readonly note?: string;
};

export type TieEnd = 'centre' | PersonId | GroupId;

export const tieQualities = [
  'strong',
  'distant',
  'straining',
  'conflict',
  'broken',
  'dormant',
  'wished',
  'unsure',
] as const;
export type TieQuality = (typeof tieQualities)[number];

export const tieDirections = ['none', 'toFirst', 'toSecond', 'both'] as const;
export type TieDirection = (typeof tieDirections)[number];

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
