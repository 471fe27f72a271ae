import { fiHome } from './fi-home';
import { fiMap } from './fi-map';

/** The words of one language, by the room they are used in. Finnish decides which words there are. */
export type Words = typeof fi;
export type HomeWords = typeof fiHome;
export type MapWords = typeof fiMap;

export const fi = { ...fiHome, ...fiMap };
