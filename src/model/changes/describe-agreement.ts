import type { AgreementId } from '../ids';
import type { Agreement, Version } from '../network-map';
import { peopleOn } from './people-on';
import { type FieldsOf, withChanged, withFields } from './with-fields';

/** What was agreed, who does it, when, and whom it concerns. */
export type DescribeAgreement = {
  readonly verb: 'describeAgreement';
  readonly agreement: AgreementId;
  readonly set: FieldsOf<Agreement, 'what' | 'who' | 'when' | 'people'>;
};

export function describeAgreement(version: Version, { agreement, set }: DescribeAgreement): Version {
  const fields = set.people ? { ...set, people: peopleOn(version, set.people) } : set;
  const agreements = withChanged(version.agreements, agreement, (found) => withFields(found, fields));
  return agreements === version.agreements ? version : { ...version, agreements };
}
