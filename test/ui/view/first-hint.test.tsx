import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { type Settings, SettingsContext, usualSettings } from '../../../src/ui/settings';
import { FirstHint } from '../../../src/ui/view/first-hint';
import { aPerson, aTie, aVersion } from '../../makers';
import { renderInRoom } from './a-room';

const hint = () => screen.queryByText(/Siirrä vetämällä/);

describe('the first hint', () => {
  it('comes with the first person and goes for good with the first tie', async () => {
    const settings = createStore<Settings>(() => usualSettings);
    const version = aVersion();
    const { document } = await renderInRoom(
      version,
      <SettingsContext value={settings}>
        <FirstHint />
      </SettingsContext>,
    );
    expect(hint()).toBeNull();
    const person = aPerson();
    act(() => void document.run({ verb: 'addPeople', version: version.id, people: [person] }));
    expect(hint()).toBeTruthy();
    act(() => void document.run({ verb: 'addTie', version: version.id, tie: aTie(['centre', person.id]) }));
    expect(hint()).toBeNull();
    expect(settings.getState().hasDrawn).toBe(true);
  });
});
