import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/document/open-document';
import { addAgreement } from '../../../src/model/changes/add-agreement';
import type { PersonId } from '../../../src/model/ids';
import { mostAgreements } from '../../../src/model/network-map';
import { aMap, anAgreement, aPerson, aVersion } from '../../makers';

const [mother, friend] = [aPerson(), aPerson()];
const version = aVersion({ people: [mother, friend] });

describe('What is agreed', () => {
  it('comes last in the list, with those it concerns, each once', () => {
    const first = anAgreement();
    const agreement = anAgreement({ people: [friend.id, friend.id, 'nobody' as PersonId] });
    const next = addAgreement({ ...version, agreements: [first] }, { verb: 'addAgreement', agreement });
    expect(next.agreements).toEqual([first, { ...agreement, people: [friend.id] }]);
  });

  it('is taken once, and is five lines at most', () => {
    const agreements = Array.from({ length: mostAgreements }, () => anAgreement());
    const full = { ...version, agreements };
    expect(addAgreement(full, { verb: 'addAgreement', agreement: anAgreement() })).toBe(full);
    const one = { ...version, agreements: agreements.slice(0, 1) };
    const again = anAgreement({ id: agreements[0]?.id ?? '' });
    expect(addAgreement(one, { verb: 'addAgreement', agreement: again })).toBe(one);
  });

  it('can be taken back and done again', () => {
    const document = openDocument(aMap({ versions: [version] }));
    const agreement = anAgreement();
    document.run({ verb: 'addAgreement', version: version.id, agreement });
    document.undo();
    expect(document.getState().map.versions[0].agreements).toEqual([]);
    document.redo();
    expect(document.getState().map.versions[0].agreements).toEqual([agreement]);
  });
});
