import backup from './en/backup.json';
import door from './en/door.json';
import help from './en/help.json';
import list from './en/list.json';
import map from './en/map.json';
import panel from './en/panel.json';
import past from './en/past.json';
import said from './en/said.json';
import settings from './en/settings.json';
import type { MapWords } from './fi';

export const enMap: MapWords = { backup, door, help, list, map, panel, past, said, settings };
