import backup from './fi/backup.json';
import help from './fi/help.json';
import list from './fi/list.json';
import map from './fi/map.json';
import panel from './fi/panel.json';
import said from './fi/said.json';

/** The words that only an open map needs. */
export const fiMap = { backup, help, list, map, panel, said };
