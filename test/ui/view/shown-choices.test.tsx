import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { everything } from '../../../src/scene/look';
import { ShownChoices } from '../../../src/ui/view/shown-choices';
import { showsAll } from '../../../src/ui/view/shows-all';
import { aPerson, aVersion } from '../../makers';
import { renderInRoom } from './a-room';

describe('what is shown', () => {
  it('is chosen without changing the map', async () => {
    const { user, document, session } = await renderInRoom(aVersion(), <ShownChoices />);
    await user.click(screen.getByRole('radio', { name: 'omat ihmiset' }));
    await user.click(screen.getByRole('radio', { name: 'piilossa' }));
    await user.click(screen.getByRole('radio', { name: 'merkityt' }));
    await user.click(screen.getByRole('checkbox', { name: 'alueiden nimet' }));
    expect(session.getState().shown).toEqual({
      kinds: 'people',
      names: 'hidden',
      centreTies: 'marked',
      rings: true,
      areaNames: false,
    });
    expect(document.getState().revision).toBe(0);
  });

  it('brings one kind of support to the fore, also a kind of one’s own, and lets it go', async () => {
    const people = [aPerson({ support: { own_kyyti: 'get' } })];
    const { user, session } = await renderInRoom(aVersion({ people }), <ShownChoices />);
    const support = screen.getByRole('combobox', { name: 'Tuki' });
    await user.selectOptions(support, 'kyyti');
    expect(session.getState().shown.support).toBe('own_kyyti');
    expect(showsAll(session.getState().shown)).toBe(false);
    await user.selectOptions(support, 'kaikki');
    expect(session.getState().shown).toEqual(everything);
    expect(showsAll(session.getState().shown)).toBe(true);
  });
});
