import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { startMapSession } from '../../../src/ui/map/map-session';
import { type Settings, SettingsContext, usualSettings } from '../../../src/ui/settings';
import { DeviceChoices } from '../../../src/ui/view/device-choices';
import { useSettingsInSession } from '../../../src/ui/view/use-settings-in-session';
import { renderIn } from '../home/render-in';

const session = startMapSession();
function Follower() {
  useSettingsInSession(session);
  return <DeviceChoices />;
}

describe('the choices of this device', () => {
  it('are kept as settings, and size of text and scrolling reach the map', async () => {
    const settings = createStore<Settings>(() => usualSettings);
    const user = await renderIn(
      'fi',
      <SettingsContext value={settings}>
        <Follower />
      </SettingsContext>,
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tekstin koko' }), '175');
    await user.click(screen.getByRole('radio', { name: 'tumma' }));
    await user.click(screen.getByRole('radio', { name: 'Kosketuslevy' }));
    expect(settings.getState()).toEqual({ ...usualSettings, textSize: 175, theme: 'dark', wheelMode: 'trackpad' });
    expect(session.getState()).toMatchObject({ textSize: 1.75, wheelMode: 'trackpad' });
  });
});
