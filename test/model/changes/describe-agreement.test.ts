import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/document/open-document';
import { describeAgreement } from '../../../src/model/changes/describe-agreement';
import type { AgreementId, PersonId } from '../../../src/model/ids';
import { aMap, anAgreement, aPerson, aVersion } from '../../makers';

const mother = aPerson();
const agreement = anAgreement();
const version = aVersion({ people: [mother], agreements: [agreement] });
const { id } = agreement;

describe('Saying more of what was agreed', () => {
  it('changes what, who, when and whom it concerns', () => {
    const set = { what: 'kahvit', who: 'mummi', when: 'lauantaina', people: [mother.id, 'nobody' as PersonId] };
    const next = describeAgreement(version, { verb: 'describeAgreement', agreement: id, set });
    expect(next.agreements).toEqual([{ id, ...set, people: [mother.id] }]);
  });

  it('that is so already, or of nothing that was agreed, changes nothing', () => {
    const { what } = agreement;
    expect(describeAgreement(version, { verb: 'describeAgreement', agreement: id, set: { what } })).toBe(version);
    const lost = 'lost' as AgreementId;
    const set = { what: 'kahvit' };
    expect(describeAgreement(version, { verb: 'describeAgreement', agreement: lost, set })).toBe(version);
  });

  it('can be taken back', () => {
    const document = openDocument(aMap({ versions: [version] }));
    document.run({ verb: 'describeAgreement', version: version.id, agreement: id, set: { when: 'huomenna' } });
    expect(document.getState().map.versions[0].agreements[0]?.when).toBe('huomenna');
    document.undo();
    expect(document.getState().map.versions[0].agreements).toEqual([agreement]);
  });
});
