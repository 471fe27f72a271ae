import common from './fi/common.json';
import files from './fi/files.json';
import home from './fi/home.json';
import map from './fi/map.json';
import panel from './fi/panel.json';
import signs from './fi/signs.json';

/** The words of one language, by the room they are used in. Finnish decides which words there are. */
export type Words = typeof fi;

export const fi = { common, files, home, map, panel, signs };
