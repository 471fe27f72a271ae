import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { legendHasRoom } from '../../../src/ui/view/legend-room';
import { StageLegend } from '../../../src/ui/view/stage-legend';
import { aPerson, aTie, aVersion } from '../../makers';
import { renderInRoom } from './a-room';

describe('the legend on the stage', () => {
  it('is not there while there is nothing to explain', async () => {
    await renderInRoom(aVersion({ people: [aPerson()] }), <StageLegend />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('lists the signs in use, and folds', async () => {
    const people = [aPerson({ id: 'ukki', state: 'deceased' })];
    const ties = [aTie(['centre', people[0]?.id ?? 'centre'], { qualities: ['strong'] })];
    const { user } = await renderInRoom(aVersion({ people, ties }), <StageLegend />);
    const button = screen.getByRole('button', { name: 'Merkkien selitys' });
    if (button.getAttribute('aria-expanded') === 'false') await user.click(button);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['edesmennyt', 'vahva']);
    await user.click(button);
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  it('is open by itself only where it covers nothing of the map', () => {
    const laptop = { width: 1366, height: 712, textSize: 1 };
    expect(legendHasRoom(6, laptop)).toBe(true);
    expect(legendHasRoom(30, laptop)).toBe(false);
    expect(legendHasRoom(9, { ...laptop, textSize: 2 })).toBe(false);
    expect(legendHasRoom(9, { ...laptop, width: 1024 })).toBe(false);
    expect(legendHasRoom(3, { width: 390, height: 788, textSize: 1 })).toBe(false);
  });
});
