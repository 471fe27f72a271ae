import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';

// A busy machine may take its time; a second is too short for it.
configure({ asyncUtilTimeout: 20_000 });

// Testing Library does both by itself only where the test functions are global.
const reactHost = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
beforeAll(() => {
  reactHost.IS_REACT_ACT_ENVIRONMENT = true;
});
afterAll(() => {
  reactHost.IS_REACT_ACT_ENVIRONMENT = false;
});
afterEach(cleanup);

// What jsdom lacks and every browser has. None of it has a layout to tell about here.
const nothing = () => undefined;
class SilentObserver {
  observe = nothing;
  unobserve = nothing;
  disconnect = nothing;
}
globalThis.ResizeObserver ??= SilentObserver;
window.matchMedia ??= (media: string) => ({
  matches: false,
  media,
  onchange: null,
  addEventListener: nothing,
  removeEventListener: nothing,
  addListener: nothing,
  removeListener: nothing,
  dispatchEvent: () => false,
});
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;
Element.prototype.scrollIntoView ??= nothing;
