import { type Agreement, mostAgreements, type Version } from '../network-map';
import { peopleOn } from './people-on';
import { takenIds } from './ties-that-fit';

/** One line of what was agreed. */
export type AddAgreement = { readonly verb: 'addAgreement'; readonly agreement: Agreement };

/** Nothing happens when there are as many as there may be. Nobody is linked who is not on the version, and nobody twice. */
export function addAgreement(version: Version, { agreement }: AddAgreement): Version {
  const { agreements } = version;
  if (agreements.length >= mostAgreements || takenIds(version).has(agreement.id)) return version;
  return { ...version, agreements: [...agreements, { ...agreement, people: peopleOn(version, agreement.people) }] };
}
