import type { AreaId, RingId } from './ids';
import type { Area, AreaColour, CentreWord, Frame, Ring } from './network-map';

export const templateKeys = ['blank', 'threeRings', 'fourAreas', 'sixAreas', 'safetyNet', 'serviceNet'] as const;

/** Tyhjä · Kolme kehää · Neljä aluetta · Kuusi aluetta · Turvaverkko · Palveluverkko. */
export type TemplateKey = (typeof templateKeys)[number];

/** What a new map starts with. */
export const defaultTemplate: TemplateKey = 'sixAreas';

/** The ready-made ring names, inside out. Templates share them, so that people keep their ring when the frame is switched. */
const readyRings = ['inner', 'middle', 'outer'] as const;
type ReadyRing = (typeof readyRings)[number];

const templates = {
  blank: { centre: 'me', rings: [], areas: [] },
  threeRings: { centre: 'me', rings: readyRings, areas: [] },
  fourAreas: {
    centre: 'me',
    rings: readyRings,
    areas: ['familyAndRelatives', 'friendsAndAcquaintances', 'authoritiesAndWorkers', 'others'],
  },
  sixAreas: {
    centre: 'me',
    rings: readyRings,
    areas: ['family', 'relatives', 'friends', 'schoolAndWork', 'leisure', 'professionals'],
  },
  safetyNet: { centre: 'me', rings: readyRings, areas: ['home', 'school', 'hobbies', 'leisure'] },
  serviceNet: {
    centre: 'everyday',
    rings: readyRings,
    areas: ['socialServices', 'healthServices', 'schoolAndWork', 'benefits', 'organisations', 'neighbourhood'],
  },
} as const satisfies Record<TemplateKey, { centre: CentreWord; rings: readonly string[]; areas: readonly string[] }>;

/** The nearest people are often many, and the innermost ring is the smallest: it gets more of the radius. */
const ringShares: Readonly<Record<ReadyRing, Pick<Ring, 'share'>>> = { inner: { share: 1.4 }, middle: {}, outer: {} };

/** The frame of a template, with ready-made words throughout. */
export function templateFrame(key: TemplateKey): Frame {
  const { centre, rings, areas } = templates[key];
  return {
    centre: { word: centre },
    rings: rings.map((id): Ring => ({ id: id as RingId, ...ringShares[id] })),
    areas: areas.map((id, at): Area => ({ id: id as AreaId, colour: colourOf(at, areas.length) })),
  };
}

const fourColours: readonly AreaColour[] = ['brick', 'moss', 'sky', 'plum'];
const sixColours: readonly AreaColour[] = ['brick', 'ochre', 'moss', 'sea', 'sky', 'plum'];

function colourOf(at: number, areas: number): AreaColour {
  return (areas <= 4 ? fourColours : sixColours)[at] ?? 'slate';
}
