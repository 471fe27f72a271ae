import type { Words } from './fi';
import common from './sv/common.json';
import files from './sv/files.json';
import home from './sv/home.json';
import map from './sv/map.json';
import panel from './sv/panel.json';
import signs from './sv/signs.json';

export const sv: Words = { common, files, home, map, panel, signs };
