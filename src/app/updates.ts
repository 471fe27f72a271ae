import { createStore, type StoreApi } from 'zustand/vanilla';

type ScriptPolicy = { createScriptURL(address: string): string };
type PolicyFactory = { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };

/** A newer version of the program that lies ready on this device. It is taken when somebody says so, never before. */
export type Updates = StoreApi<{ readonly ready: boolean }> & {
  /** Takes the newer version into use and starts it. Only where no map is open. */
  readonly take: () => void;
};

/** Registers the service worker that keeps the program for offline use, and watches for newer ones. */
export function watchForUpdates(): Updates {
  const store = createStore(() => ({ ready: false }));
  let registration: ServiceWorkerRegistration | undefined;
  const look = () => store.setState({ ready: registration?.waiting !== null && registration?.waiting !== undefined });

  const register = async () => {
    registration = await navigator.serviceWorker.register(workerAddress());
    look();
    registration.addEventListener('updatefound', () => {
      registration?.installing?.addEventListener('statechange', () => {
        // The very first worker waits for nobody: there is nothing older that it would replace.
        if (navigator.serviceWorker.controller) look();
      });
    });
    await dropOldBuilds();
  };
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    // Without a service worker the program works all the same as long as there is a network.
    register().catch(() => store.setState({ ready: false }));
  }

  return {
    ...store,
    take: () => {
      const waiting = registration?.waiting;
      if (!waiting) return;
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ type: 'SKIP_WAITING' });
    },
  };
}

/** The content security policy lets this name vouch for one script's address. */
function workerAddress(): string {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  const rules: ScriptPolicy = { createScriptURL: () => './sw.js' };
  return (trustedTypes?.createPolicy('app-sw', rules) ?? rules).createScriptURL('');
}

/** Keeps the files of the two newest builds: another tab may still be using the one before. */
async function dropOldBuilds(): Promise<void> {
  const builds = (await caches.keys()).filter((name) => name.startsWith('verkostokartta-'));
  await Promise.all(builds.slice(0, -2).map((name) => caches.delete(name)));
}
