import type { MapList } from '../shelf';

/** That maps were put back from a copy; not that nothing is missing, where other maps are. */
export function toldRestored({ health, problem, restored }: MapList): MapList['restored'] {
  const isMissing = problem === 'mapsMissing' || problem === 'allMissing';
  return health === 'loading' || (isMissing && restored?.missing === 0) ? undefined : restored;
}
