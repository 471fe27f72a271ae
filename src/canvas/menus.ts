/** A right click of a mouse. What browsers make of a long press is left to our own, which knows palms. */
export function followMenus(host: HTMLElement, asked: (event: PointerEvent) => void): () => void {
  let hand = 'mouse';
  const pressed = ({ pointerType }: PointerEvent) => {
    hand = pointerType;
  };
  const listener = (event: MouseEvent) => {
    event.preventDefault();
    if (hand === 'mouse') asked(event as PointerEvent);
  };
  host.addEventListener('pointerdown', pressed, true);
  host.addEventListener('contextmenu', listener);
  return () => {
    host.removeEventListener('pointerdown', pressed, true);
    host.removeEventListener('contextmenu', listener);
  };
}
