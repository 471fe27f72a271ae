import common from './en/common.json';
import files from './en/files.json';
import home from './en/home.json';
import map from './en/map.json';
import panel from './en/panel.json';
import signs from './en/signs.json';
import type { Words } from './fi';

export const en: Words = { common, files, home, map, panel, signs };
