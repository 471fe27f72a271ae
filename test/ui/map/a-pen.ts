import { createStore } from 'zustand/vanilla';
import type { Pen, PenState } from '../../../src/ui/shelf';

/** A pen that is here, or wherever it is told to be, and stays there. */
export function aPen(state: PenState = { at: 'here', moved: false }): Pen {
  const nothing = () => undefined;
  return {
    state: createStore(() => state),
    ask: nothing,
    take: nothing,
    leave: nothing,
    beforeGiving: () => nothing,
  };
}
