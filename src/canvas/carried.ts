import type { Carry } from './pointers';

/** What a hand carries, with everybody told for how long: the drawing itself bears the mark `data-carries`. */
export function carried(host: HTMLElement, told: (carries: boolean) => void, carry: Carry): Carry {
  told(true);
  host.dataset.carries = 'true';
  const ended = () => {
    delete host.dataset.carries;
    told(false);
  };
  return {
    move: carry.move,
    drop: (at) => {
      carry.drop(at);
      ended();
    },
    cancel: () => {
      carry.cancel();
      ended();
    },
  };
}
