import common from './en/common.json';
import files from './en/files.json';
import help from './en/help.json';
import home from './en/home.json';
import list from './en/list.json';
import map from './en/map.json';
import panel from './en/panel.json';
import said from './en/said.json';
import signs from './en/signs.json';
import view from './en/view.json';
import type { Words } from './fi';

export const en: Words = { common, files, help, home, list, map, panel, said, signs, view };
