import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { templateFrame } from '../../../src/model/frames';
import { aVersion } from '../../makers';
import { aPanel } from './a-panel';

const words = 'Muokkaa pohjaa';

describe('Muokkaa pohjaa', () => {
  it('is on until it is pressed again, or another tool is taken', async () => {
    const { user, session } = await aPanel(aVersion(), { kind: 'frame' });
    const toggle = screen.getByRole('button', { name: words });
    act(() => session.setState({ tool: 'connect' }));
    await user.click(toggle);
    expect(session.getState()).toMatchObject({ framing: true, tool: 'select' });
    expect(toggle.getAttribute('aria-pressed')).toBe('true');
    await user.click(toggle);
    expect(session.getState().framing).toBe(false);
    await user.click(toggle);
    await user.keyboard('{Escape}');
    expect(session.getState().framing).toBe(false);
    await user.click(toggle);
    act(() => session.setState({ many: true }));
    expect(toggle.getAttribute('aria-pressed')).toBe('false');
    expect(session.getState().framing).toBe(false);
  });

  it('is over when the panel is left', async () => {
    const { user, session } = await aPanel(aVersion(), { kind: 'frame' });
    await user.click(screen.getByRole('button', { name: words }));
    await user.click(screen.getByRole('button', { name: 'Sulje' }));
    expect(session.getState().framing).toBe(false);
  });

  it('is not offered where there is no border to move', async () => {
    await aPanel(aVersion({ frame: templateFrame('blank') }), { kind: 'frame' });
    expect(screen.queryByRole('button', { name: words })).toBeNull();
  });
});
