import { costFor } from '../../src/vault/cost';
import { newLockedVault, unlockVault } from '../../src/vault/locked-vault';
import { timeOf } from '../../src/vault/stretch';
import { stretchInWorker } from '../../src/vault/stretch-in-worker';
import { suggestedPassphrase } from '../../src/vault/suggested-passphrase';

/** What a page does with a locked vault; built by itself, as nothing shows it on a screen. */
export async function probeVault(known: { readonly header: string; readonly passphrase: string }) {
  const took: number[] = [];
  const measure = async (asked: Parameters<typeof stretchInWorker>[2]) => {
    took.push(await timeOf(stretchInWorker)(asked));
    return took.at(-1) ?? 0;
  };
  const cost = await costFor(1000, measure);
  const stretching = { stretch: stretchInWorker, cost };
  const passphrase = await suggestedPassphrase('fi');
  const made = await newLockedVault(passphrase, stretching);
  if (!made.ok) return made.problem;
  const beats = countBeats();
  const right = await unlockVault(made.value.header, { passphrase }, stretching);
  const wrong = await unlockVault(made.value.header, { passphrase: `${passphrase}!` }, stretching);
  const earlier = await unlockVault(new TextEncoder().encode(known.header), known, stretching);
  return { cost, took, right: right.ok, wrong, earlier: earlier.ok, beats: beats() };
}

/** How many times the page came to do something else. */
function countBeats(): () => number {
  let count = 0;
  const beat = setInterval(() => {
    count += 1;
  }, 10);
  return () => {
    clearInterval(beat);
    return count;
  };
}
