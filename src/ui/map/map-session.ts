import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bordering } from '../../canvas/hands';
import type { PlacePeople } from '../../model/changes/place-people';
import type { FrameBorder } from '../../model/frame-borders';
import type { AreaId, GroupId, NoteId, PersonId, RingId, TieId } from '../../model/ids';
import type { TemplateShown } from '../../model/own-template';
import type { Place, Point } from '../../model/person';
import type { TieEnd, TieQuality } from '../../model/tie';
import { everything, type Shown } from '../../scene/look';
import type { Scene } from '../../scene/scene';
import type { Dot } from '../../scene/shapes';
import type { Meant } from './meant';

/** What a wheel is: a mouse's zooms, a trackpad's pans. `auto` tells them apart by their steps. */
export const wheelModes = ['auto', 'mouse', 'trackpad'] as const;
export type WheelMode = (typeof wheelModes)[number];

/** The two ways in which one version is seen and changed. */
export type View = 'map' | 'list';

export type Tool = 'select' | 'add' | 'connect' | 'group' | 'note';

/** What commands act on and the panel shows. `frame` is the panel of names and templates. */
export type Chosen =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'people'; readonly ids: readonly PersonId[] }
  | { readonly kind: 'tie'; readonly id: TieId }
  | { readonly kind: 'group'; readonly id: GroupId }
  | { readonly kind: 'note'; readonly id: NoteId }
  | { readonly kind: 'centre' }
  | { readonly kind: 'frame' };

/** What is being written on the sheet: somebody new, a note, or a name that is there already. */
export type Naming =
  | {
      readonly what: 'new';
      readonly place: Place;
      /** A stray double tap must not litter the map; with the tool, a line or a key, a nameless mark is meant. */
      readonly begunBy: 'double' | 'tool' | 'key';
      /** Somebody from whom a tie was drawn here. */
      readonly tiedTo?: TieEnd;
      /** How many have been added in this row. */
      readonly row: number;
    }
  | { readonly what: 'person'; readonly id: PersonId }
  | { readonly what: 'group'; readonly id: GroupId }
  | { readonly what: 'tie'; readonly id: TieId }
  | { readonly what: 'note'; readonly id: NoteId }
  | { readonly what: 'newNote'; readonly at: Point; readonly begunBy?: 'key' }
  | { readonly what: 'centre' }
  | { readonly what: 'area'; readonly id: AreaId }
  | { readonly what: 'ring'; readonly id: RingId };

/** What the next tap on the sheet moves there. */
export type Moving =
  | { readonly what: 'people'; readonly ids: readonly PersonId[]; readonly begunBy?: 'key' }
  | { readonly what: 'note'; readonly id: NoteId };

/** What is open over the map for the keyboard: somebody looked for, whom to tie to, or the ties of somebody being walked. */
export type Finding =
  | { readonly what: 'person' }
  | { readonly what: 'connect'; readonly from: TieEnd }
  | { readonly what: 'ties'; readonly of: TieEnd; readonly at: TieId };

/** An open menu: of what, and where on the sheet and in the window of the drawing. */
export type StageMenu = { readonly on: Meant; readonly at: Point; readonly window: Dot };

/** `undo` offers to take it back; `isSaid` to those who listen by other means. */
type Said = { readonly text: string; readonly undo: boolean; readonly isSaid?: boolean; readonly at: number };

/** What is going on at the map. None of it is part of the map, and none of it can be undone. */
export type MapSessionState = {
  readonly view: View;
  /** The id of whoever or whatever had the keyboard last on the map or in the list; `centre` for the middle. */
  readonly keyboardAt?: string | undefined;
  /** The view has just been switched: the one that comes takes the keyboard. */
  readonly isArriving: boolean;
  readonly tool: Tool;
  /** What the next ties will be like; stays chosen. */
  readonly qualities: readonly TieQuality[];
  readonly connectFrom?: TieEnd | undefined;
  readonly chosen: Chosen;
  /** What was chosen by adding it: nothing stands beside it, in the way of the next one. */
  readonly justAdded?: Chosen;
  readonly naming?: Naming | undefined;
  /** *Valitse monta*: each tap adds, and a drag on the empty sheet draws round people. */
  readonly many: boolean;
  readonly moving?: Moving | undefined;
  readonly menu?: StageMenu | undefined;
  readonly finding?: Finding | undefined;
  /** A pen has been used: fingers only move the sheet. */
  readonly penMode: boolean;
  /** A hand is dragging something, or the sheet. */
  readonly carrying: boolean;
  /** A template being looked at before it is taken. */
  readonly preview?: TemplateShown | undefined;
  /** Ring and area under a person being dragged, and where to say it. */
  readonly dragging?: { readonly place: Place } | undefined;
  /** *Katselu* is on: the map is only looked at. */
  readonly looking: boolean;
  /** *Muokkaa pohjaa* is on. */
  readonly framing: boolean;
  /** A border being dragged, and the one dragged last. */
  readonly bordering?: Bordering | undefined;
  readonly reframed?: FrameBorder | undefined;
  /** A short sentence about what just happened. */
  readonly said?: Said | undefined;
  readonly shown: Shown;
  /** Pixels from the centre to the outer ring at 100 %, and how much larger than usual text is. */
  readonly unit: number;
  readonly textScale: number;
  /** The window is higher than wide. */
  readonly upright: boolean;
  /** How large text is wished, of which `textScale` is made; 1 to 2. A setting of the device. */
  readonly textSize: number;
  /** A setting of the device. */
  readonly wheelMode: WheelMode;
  /** Where people would stand after *Levitä*, being looked at before it is taken. */
  readonly spread?: PlacePeople['places'] | undefined;
  /** *Ohje* is open. */
  readonly helping?: boolean;
  /** Names to be added at once, as they were pasted; the dialog that looks them over is open. */
  readonly pasted?: string | undefined;
  /** *Vie* is open; `as` is the form that was asked for. */
  readonly exporting?: { readonly as?: 'png' } | undefined;
  /** What was last drawn on the screen. */
  readonly drawn?: Scene | undefined;
  /** Grows when the panel should take the focus: at its first field, or past it when that has just been written. */
  readonly panelCalls: number;
  readonly isNameWritten: boolean;
};

export type MapSession = StoreApi<MapSessionState>;

export const nothing: Chosen = { kind: 'nothing' };

/** No tool in the hand and nothing half done; what is chosen stays. */
export const atRest = {
  tool: 'select',
  many: false,
  connectFrom: undefined,
  naming: undefined,
  moving: undefined,
  menu: undefined,
  preview: undefined,
  spread: undefined,
  framing: false,
} as const satisfies Partial<MapSessionState>;

export function startMapSession(): MapSession {
  return createStore<MapSessionState>(() => ({
    view: 'map',
    isArriving: false,
    shown: everything,
    tool: 'select',
    qualities: [],
    many: false,
    penMode: false,
    carrying: false,
    looking: false,
    framing: false,
    chosen: nothing,
    unit: 280,
    textScale: 1,
    upright: false,
    textSize: 1,
    wheelMode: 'auto',
    panelCalls: 0,
    isNameWritten: false,
  }));
}

const nobody: readonly PersonId[] = [];

export function chosenPeople({ chosen }: MapSessionState): readonly PersonId[] {
  return chosen.kind === 'people' ? chosen.ids : nobody;
}

export function choosePeople(ids: readonly PersonId[]): Chosen {
  return ids.length === 0 ? nothing : { kind: 'people', ids };
}
