import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { HideButton } from '../../../src/ui/view/hide-button';
import { HidingPlace } from '../../../src/ui/view/hiding-place';
import { renderIn } from '../home/render-in';

const place = (
  <HidingPlace>
    <input aria-label="Nimi" defaultValue="äiti" />
    <HideButton />
  </HidingPlace>
);
const pressEscape = (after: number, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...more });
  Object.defineProperty(event, 'timeStamp', { value: after });
  act(() => {
    (document.activeElement ?? document.body).dispatchEvent(event);
  });
};
const isHidden = () => document.documentElement.dataset.hidden !== undefined;

describe('Piilota', () => {
  it('needs two presses within half a second, and not a held key', async () => {
    await renderIn('fi', place);
    pressEscape(1000);
    pressEscape(1600);
    expect(isHidden()).toBe(false);
    pressEscape(3000);
    pressEscape(3040, { repeat: true });
    pressEscape(3080, { repeat: true });
    expect(isHidden()).toBe(false);
    pressEscape(5000);
    pressEscape(5400);
    expect(isHidden()).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Jatka' }));
  });

  it('keeps what was being written and where, and no key reaches it meanwhile', async () => {
    const { user } = { user: await renderIn('fi', place) };
    const heard = vi.fn<(event: KeyboardEvent) => void>();
    window.addEventListener('keydown', heard);
    const field = screen.getByLabelText<HTMLInputElement>('Nimi');
    await user.click(field);
    await user.keyboard('ti');
    heard.mockClear();
    pressEscape(1000);
    pressEscape(1200);
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    expect(heard).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Jatka' }));
    expect(isHidden()).toBe(false);
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('äititi');
    window.removeEventListener('keydown', heard);
  });

  it('is also a button', async () => {
    const user = await renderIn('fi', place);
    await user.click(screen.getByRole('button', { name: 'Piilota' }));
    expect(screen.getByRole('button', { name: 'Jatka' })).toBeTruthy();
  });

  it('and Jatka hold in all tabs', async () => {
    const user = await renderIn('fi', place);
    const otherTab = new BroadcastChannel('verkostokartta-hidden');
    const told: unknown[] = [];
    otherTab.onmessage = ({ data }) => told.push(data);
    act(() => otherTab.postMessage('hide'));
    await user.click(await screen.findByRole('button', { name: 'Jatka' }));
    expect(isHidden()).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Piilota' }));
    await vi.waitUntil(() => told.length === 2);
    expect(told).toEqual(['show', 'hide']);
    act(() => otherTab.postMessage('show'));
    await vi.waitUntil(() => !isHidden());
    otherTab.close();
  });
});
