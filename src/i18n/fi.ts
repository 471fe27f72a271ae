import common from './fi/common.json';
import files from './fi/files.json';
import help from './fi/help.json';
import home from './fi/home.json';
import list from './fi/list.json';
import map from './fi/map.json';
import panel from './fi/panel.json';
import said from './fi/said.json';
import signs from './fi/signs.json';
import view from './fi/view.json';

/** The words of one language, by the room they are used in. Finnish decides which words there are. */
export type Words = typeof fi;

export const fi = { common, files, help, home, list, map, panel, said, signs, view };
