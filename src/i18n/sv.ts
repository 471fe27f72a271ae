import type { Words } from './fi';
import common from './sv/common.json';
import files from './sv/files.json';
import help from './sv/help.json';
import home from './sv/home.json';
import list from './sv/list.json';
import map from './sv/map.json';
import panel from './sv/panel.json';
import said from './sv/said.json';
import signs from './sv/signs.json';
import view from './sv/view.json';

export const sv: Words = { common, files, help, home, list, map, panel, said, signs, view };
