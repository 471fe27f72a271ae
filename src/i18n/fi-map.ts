import backup from './fi/backup.json';
import door from './fi/door.json';
import help from './fi/help.json';
import list from './fi/list.json';
import map from './fi/map.json';
import panel from './fi/panel.json';
import past from './fi/past.json';
import said from './fi/said.json';
import settings from './fi/settings.json';

/** The words that the list of maps does without. */
export const fiMap = { backup, door, help, list, map, panel, past, said, settings };
