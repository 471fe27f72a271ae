import type { Area, Centre, Group, Note, Ring } from '../model/network-map';
import type { PersonKind, PersonState, SupportWay, SymbolShape } from '../model/person';
import type { TieQuality } from '../model/tie';

/** How a version is to be looked at. None of it is part of the map. */
export type Look = {
  /** Pixels from the centre to the outer ring at 100 %. */
  readonly unit: number;
  /** 1 to 2; all text and the room it takes grow with it. */
  readonly textScale: number;
  /** The window is higher than wide: names have room above and below the sheet rather than beside it. */
  readonly upright?: boolean;
  readonly shown: Shown;
  readonly words: SceneWords;
  /** The width of a text in pixels. */
  readonly measure: Measure;
};

/** What of the map is shown. The rest is still there, and nothing of it is an undo step. */
export type Shown = {
  /** Own people, services and other bodies, or both. */
  readonly kinds: 'all' | 'people' | 'services';
  /** A kind of support: those who neither give nor get it fade. */
  readonly support?: string;
  readonly rings: boolean;
  readonly areaNames: boolean;
  readonly names: 'full' | 'initials' | 'hidden';
  /** Ties to the centre: all, those about which something is said, or none. */
  readonly centreTies: 'all' | 'marked' | 'none';
};

export const everything: Shown = { kinds: 'all', rings: true, areaNames: true, names: 'full', centreTies: 'all' };

export type Measure = (text: string, size: number, weight: number) => number;

/** The words a drawing needs, in the language of whoever looks at it. */
export type SceneWords = {
  readonly centre: (centre: Centre) => string;
  readonly area: (area: Area) => string;
  readonly ring: (ring: Ring) => string;
  readonly legend: (sign: LegendSign) => string;
  /** What heads a note of a kind; a free note has no heading. */
  readonly note: (kind: Exclude<Note['kind'], 'free'>) => string;
};

/** What a legend can explain. */
export type LegendSign =
  | { readonly of: 'kind'; readonly key: PersonKind }
  | { readonly of: 'state'; readonly key: Exclude<PersonState, 'now'> }
  | { readonly of: 'quality'; readonly key: TieQuality | 'plain' }
  | { readonly of: 'direction'; readonly key: 'direction' }
  | { readonly of: 'mark'; readonly key: string }
  | { readonly of: 'support'; readonly key: SupportWay }
  | { readonly of: 'symbol'; readonly key: SymbolShape }
  | { readonly of: 'group' | 'groupAsOne'; readonly key: Group['kind'] };
