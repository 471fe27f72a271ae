import { afterEach, expect, it, vi } from 'vitest';
import { withControl } from '../../../src/ui/parts/shortcuts';

afterEach(() => vi.unstubAllGlobals());

it('Keys are told as they are on this machine: ⌘ on a Mac, Ctrl elsewhere', () => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)' });
  expect(withControl('Shift+Z', 'Y')).toBe('Control+Shift+Z Control+Y');
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)' });
  expect(withControl('Z')).toBe('Meta+Z');
});
