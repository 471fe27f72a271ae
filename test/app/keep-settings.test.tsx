import { afterEach, describe, expect, it } from 'vitest';
import { keepSettings } from '../../src/app/keep-settings';

const page = () => {
  const root = document.createElement('html');
  root.innerHTML =
    '<head><meta name="theme-color" data-theme="light"><meta name="theme-color" data-theme="dark"></head>';
  return root;
};
const bars = (root: HTMLElement) => Array.from(root.querySelectorAll('meta'), ({ media }) => media);

afterEach(() => localStorage.clear());

describe('The settings of a device', () => {
  it('are there again when the app is opened anew', () => {
    keepSettings(page()).setState({ theme: 'dark', textSize: 150, wheelMode: 'trackpad' });
    expect(keepSettings(page()).getState()).toMatchObject({ theme: 'dark', textSize: 150, wheelMode: 'trackpad' });
  });

  it('are the usual ones where something else was kept', () => {
    localStorage.setItem('theme', 'purple');
    localStorage.setItem('textSize', '4000');
    expect(keepSettings(page()).getState()).toMatchObject({ theme: 'system', textSize: 100 });
  });

  it('colour the page and the bar of the browser alike', () => {
    const root = page();
    const settings = keepSettings(root);
    expect(bars(root)).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']);
    settings.setState({ theme: 'dark' });
    expect([root.dataset.theme, ...bars(root)]).toEqual(['dark', 'not all', 'all']);
  });
});
