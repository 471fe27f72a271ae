import type { WhyNotTried } from '../../ui/protection';
import type { WhyLocked } from '../../vault/way-in';
import type { WrongTries } from './wrong-tries';

/** Why somebody did not come in, and from when on the next try counts. */
export function asTried(problem: WhyLocked, tries: WrongTries): WhyNotTried {
  switch (problem) {
    case 'wrong':
      return { reason: 'wrong', wait: tries.count() };
    case 'mistyped':
      return { reason: 'mistyped' };
    case 'newer':
      return { reason: 'newer' };
    case 'weak':
    case 'damaged':
      return { reason: 'damaged' };
    case 'unavailable':
      return { reason: 'failed' };
  }
}
