import common from './en/common.json';
import files from './en/files.json';
import home from './en/home.json';
import signs from './en/signs.json';
import view from './en/view.json';
import type { HomeWords } from './fi';

export const enHome: HomeWords = { common, files, home, signs, view };
