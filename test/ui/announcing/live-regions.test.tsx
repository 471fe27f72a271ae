import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce } from '../../../src/ui/announcing/announce';
import { LiveRegions } from '../../../src/ui/announcing/live-regions';

beforeEach(() => {
  vi.useFakeTimers();
  render(<LiveRegions />);
});
afterEach(() => vi.useRealTimers());

const heard = (id: string) => document.getElementById(id)?.textContent;
const nodeSaying = (text: string) =>
  [...document.querySelectorAll('#live-polite p')].findIndex((node) => node.textContent === text);
const wait = (time: number) => act(() => vi.advanceTimersByTime(time));

describe('What is said aloud', () => {
  it('is said once what belongs to the same moment has come, the last of it', () => {
    const before = heard('live-polite');
    announce('Äiti lisätty.');
    wait(100);
    announce('3 ihmistä lisätty.');
    expect(heard('live-polite')).toBe(before);
    wait(250);
    expect(heard('live-polite')).toBe('3 ihmistä lisätty.');
  });

  it('is said twice when it comes twice', () => {
    announce('Valitse.');
    wait(250);
    const first = nodeSaying('Valitse.');
    announce('Valitse.');
    wait(250);
    expect(nodeSaying('Valitse.')).not.toBe(first);
    expect(heard('live-polite')).toBe('Valitse.');
  });

  it('is said at once when it cannot wait, and takes nothing from the rest', () => {
    announce('Äiti lisätty.');
    act(() => announce('Kartta ei tallennu.', 'assertive'));
    expect(heard('live-now')).toBe('Kartta ei tallennu.');
    wait(250);
    expect(heard('live-polite')).toBe('Äiti lisätty.');
  });

  it('leaves an aside out when something else is said, whichever comes first', () => {
    announce('Äiti poistettu.');
    announce('Valinta poistettu.', 'aside');
    wait(250);
    expect(heard('live-polite')).toBe('Äiti poistettu.');
    announce('Valinta poistettu.', 'aside');
    announce('Sisko poistettu.');
    wait(250);
    expect(heard('live-polite')).toBe('Sisko poistettu.');
  });

  it('is heard while a dialog is open', () => {
    expect(document.querySelector('[data-live-announcer] #live-polite')).not.toBeNull();
  });
});
