import type { AreaId, PersonId } from './ids';

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
