import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './neutral-page.module.css';

/** What lets a key through to the one button. */
const ownKeys: ReadonlySet<string> = new Set(['Enter', ' ', 'Tab']);
const doors = ['paste', 'copy', 'cut', 'drop', 'dragover', 'contextmenu'] as const;

/** All there is to see while the map is hidden. The rest of the page is neither seen, read aloud nor reached by any key. */
export function NeutralPage({ onResume }: { readonly onResume: () => void }) {
  const { t } = useTranslation('view');
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.hidden = '';
    button.current?.focus();
    const key = (event: KeyboardEvent) => {
      if (ownKeys.has(event.key) && !(event.ctrlKey || event.metaKey || event.altKey)) return;
      event.stopImmediatePropagation();
      // The page itself must not be saved or printed either; closer and farther stay the browser's.
      if ((event.ctrlKey || event.metaKey) && /^[sp]$/i.test(event.key)) event.preventDefault();
    };
    const shut = (event: Event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    window.addEventListener('keydown', key, true);
    for (const door of doors) window.addEventListener(door, shut, true);
    return () => {
      delete root.dataset.hidden;
      window.removeEventListener('keydown', key, true);
      for (const door of doors) window.removeEventListener(door, shut, true);
    };
  }, []);
  return (
    // Dialogs that are open keep the focus to themselves and shut at a click beside them, save for this layer.
    <div className={styles.page} data-neutral="" data-react-aria-top-layer="true">
      <button ref={button} type="button" onClick={onResume}>
        {t('resume')}
      </button>
    </div>
  );
}
