import { valuesAndPieces } from './1-values-and-pieces';
import type { Upgrade } from './upgrade';

/** Only ever appended to: a database is brought up to date by the steps it has not yet taken. */
export const upgrades: readonly Upgrade[] = [valuesAndPieces];
