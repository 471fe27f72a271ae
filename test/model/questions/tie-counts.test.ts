import { expect, it } from 'vitest';
import { tieCounts } from '../../../src/model/questions/tie-counts';
import { tiesOf } from '../../../src/model/questions/ties-of';
import { standardCase } from '../../standard-case';

it('the ties of each are as many as there are when one asks for them one by one', () => {
  const [version] = standardCase().versions;
  const counts = tieCounts(version);
  for (const end of ['centre', ...version.people.map(({ id }) => id)] as const) {
    expect(counts.get(end) ?? 0).toBe(tiesOf(version, end).length);
  }
});
