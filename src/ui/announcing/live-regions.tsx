import { useStore } from 'zustand';
import { spoken } from './announce';

const places = [0, 1];

/** Where everything is said that no control says itself. There before anything is said, once in the whole program. */
export function LiveRegions() {
  // The attribute keeps them heard while a dialog is open.
  return (
    <div className="visually-hidden" data-live-announcer="true">
      <LiveRegion id="live-polite" how="polite" />
      <LiveRegion id="live-now" how="assertive" />
    </div>
  );
}

/** Two nodes that take turns: the same words twice are said twice. */
function LiveRegion({ id, how }: { readonly id: string; readonly how: 'polite' | 'assertive' }) {
  const { text, turn } = useStore(spoken, (state) => state[how]);
  return (
    <div id={id} aria-live={how}>
      {places.map((place) => (
        <p key={place}>{turn % 2 === place ? text : ''}</p>
      ))}
    </div>
  );
}
