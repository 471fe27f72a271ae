import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { NeutralPage } from './neutral-page';
import { useDoubleEscape } from './use-double-escape';
import { useHiddenTogether } from './use-hidden-together';

const HideContext = createContext<() => void>(() => undefined);

const HiddenContext = createContext(false);

/** *Piilota*: takes everything off the screen at once. */
export const useHide = () => useContext(HideContext);
export const useIsHidden = () => useContext(HiddenContext);

/** What lies in it can be hidden behind a neutral page, and comes back as it was. Nothing of it ends meanwhile. */
export function HidingPlace({ children }: { readonly children: ReactNode }) {
  const [isHidden, setHidden] = useState(false);
  const focused = useRef<Element | null>(null);
  const cover = useCallback(() => {
    focused.current = document.activeElement;
    // Before anything else, also before what is being drawn.
    flushSync(() => setHidden(true));
  }, []);
  const tell = useHiddenTogether((word) => (word === 'hide' ? cover() : setHidden(false)));
  const hide = useCallback(() => {
    cover();
    tell('hide');
  }, [cover, tell]);
  const show = () => {
    setHidden(false);
    tell('show');
  };
  useDoubleEscape(hide);
  const wasHidden = useRef(false);
  useEffect(() => {
    if (wasHidden.current && !isHidden) returnFocus(focused.current);
    wasHidden.current = isHidden;
  }, [isHidden]);
  return (
    <HideContext value={hide}>
      <HiddenContext value={isHidden}>{children}</HiddenContext>
      {isHidden && createPortal(<NeutralPage onResume={show} />, document.body)}
    </HideContext>
  );
}

/** To where it was, or to what is at hand when that has gone. */
function returnFocus(to: Element | null): void {
  if (to instanceof HTMLElement) to.focus();
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('[role="option"][tabindex="0"], h1[tabindex]')?.focus();
}
