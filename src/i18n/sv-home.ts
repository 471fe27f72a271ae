import type { HomeWords } from './fi';
import common from './sv/common.json';
import files from './sv/files.json';
import home from './sv/home.json';
import signs from './sv/signs.json';
import view from './sv/view.json';

export const svHome: HomeWords = { common, files, home, signs, view };
