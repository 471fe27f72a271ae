import common from './fi/common.json';
import files from './fi/files.json';
import home from './fi/home.json';
import signs from './fi/signs.json';
import view from './fi/view.json';

/** The words that are needed before a map is open. */
export const fiHome = { common, files, home, signs, view };
