/** Space held down while no field is being written in: then every drag moves the sheet. */
export type SpaceKey = {
  readonly isHeld: () => boolean;
  /** Something was moved with it. */
  readonly use: () => void;
  /** Whether it was used since it was pressed: then letting go of it chooses nobody. */
  readonly wasUsed: () => boolean;
  readonly end: () => void;
};

export function followSpace(): SpaceKey {
  let [held, used] = [false, false];
  const pressed = ({ key, repeat, target }: KeyboardEvent) => {
    if (key !== ' ' || repeat || isControl(target)) return;
    held = true;
    used = false;
  };
  const released = ({ key }: KeyboardEvent) => {
    if (key === ' ') held = false;
  };
  const away = () => {
    held = false;
  };
  window.addEventListener('keydown', pressed, true);
  window.addEventListener('keyup', released, true);
  window.addEventListener('blur', away);
  return {
    isHeld: () => held,
    use: () => {
      used ||= held;
    },
    wasUsed: () => used,
    end: () => {
      window.removeEventListener('keydown', pressed, true);
      window.removeEventListener('keyup', released, true);
      window.removeEventListener('blur', away);
    },
  };
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, button, [role="dialog"]') !== null;
}
