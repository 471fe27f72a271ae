import type { MapWords } from './fi';
import backup from './sv/backup.json';
import door from './sv/door.json';
import help from './sv/help.json';
import list from './sv/list.json';
import map from './sv/map.json';
import panel from './sv/panel.json';
import past from './sv/past.json';
import said from './sv/said.json';
import settings from './sv/settings.json';

export const svMap: MapWords = { backup, door, help, list, map, panel, past, said, settings };
