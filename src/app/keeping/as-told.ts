import type { Failure } from '../../storage/failure';
import type { Refusal } from '../../storage/values';

/** That an answer was late, or the vault gone once more, is nothing a person could act on. */
export function asTold(problem: Failure | Refusal) {
  return problem === 'slow' || problem === 'lost' || problem === 'stale' ? 'failed' : problem;
}
