/** The token or note on the map that has this id: where the keyboard is to be. */
export function keyboardPlace(id: string | undefined): HTMLElement | null {
  if (id === undefined) return null;
  const named = CSS.escape(id);
  return document.querySelector<HTMLElement>(`[data-tokens] :is([data-end="${named}"], [data-row="${named}"])`);
}
