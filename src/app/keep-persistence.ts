import { createStore } from 'zustand/vanilla';
import { askToPersist, estimatedRoom, isPersisted } from '../storage/persistence';
import type { Persistence, PersistenceAnswer } from '../ui/persistence';
import type { SettingsStore } from '../ui/settings';

/** Whether the browser may clear maps away, as it has answered; without asking it anything yet. */
export function keepPersistence(settings: SettingsStore): Persistence {
  const answer = createStore<{ readonly answer: PersistenceAnswer }>(() => ({ answer: 'notAsked' }));
  let isAsked = false;

  function tell(isGranted: boolean | undefined) {
    const { hasAskedToPersist } = settings.getState();
    if (isGranted) answer.setState({ answer: 'granted' });
    else if (isGranted === false && hasAskedToPersist) answer.setState({ answer: 'denied' });
  }

  void isPersisted().then(tell);
  return {
    answer,
    room: estimatedRoom,
    ask: async () => {
      if (isAsked || answer.getState().answer === 'granted') return;
      isAsked = true;
      const isGranted = await askToPersist();
      settings.setState({ hasAskedToPersist: true });
      tell(isGranted);
    },
  };
}
