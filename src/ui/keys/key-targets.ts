/** Where undoing undoes what is being written. */
export function isText(target: EventTarget | null): boolean {
  return isField(target) && !(target instanceof Element && target.matches('select, [type="checkbox"], [type="radio"]'));
}

export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"]') !== null;
}

export function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null;
}

/** Deleting and zooming are for the map alone: while it has the focus, or nothing has. */
export function isMap(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target === document.body || target.closest('[data-tokens]') !== null);
}
