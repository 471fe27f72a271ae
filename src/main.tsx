import { createRoot } from 'react-dom/client';

type ScriptPolicy = { createScriptURL(address: string): string };
type PolicyFactory = { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };

const policies = (window as { trustedTypes?: PolicyFactory }).trustedTypes;
const rules: ScriptPolicy = { createScriptURL: () => './sw.js' };
const workerAddress = (policies?.createPolicy('app-sw', rules) ?? rules).createScriptURL('');

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(<main />);
}
if (import.meta.env.PROD) {
  navigator.serviceWorker.register(workerAddress).then(undefined, () => undefined);
}
