import type { Failure } from '../../storage/failure';
import type { Refusal } from '../../storage/values';

const untold = ['slow', 'lost', 'stale', 'blocked', 'upgrading'] as const;

/** That an answer was late, or the vault gone once more, is nothing a person could act on. */
export function asTold(problem: Failure | Refusal): Exclude<Failure, (typeof untold)[number]> {
  return isTold(problem) ? problem : 'failed';
}

const isTold = (problem: Failure | Refusal): problem is Exclude<Failure, (typeof untold)[number]> =>
  !untold.some((one) => one === problem);
