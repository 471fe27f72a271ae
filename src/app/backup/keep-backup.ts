import { createStore } from 'zustand/vanilla';
import { fileName } from '../../files/file-name';
import type { FileContent } from '../../files/maps-file';
import { dayOf } from '../../model/new-map';
import type { Outcome } from '../../model/outcome';
import type { ChosenFile } from '../../storage/chosen-file';
import type { Backup, BackupDone, BackupProblem, BackupState } from '../../ui/backup/backup';
import type { BackedUp, Shelf } from '../../ui/shelf';
import { allMaps, stateOfMaps } from './all-maps';
import { isPermitted, type KeptFile, writeFile } from './backup-file';
import { quietTimer } from './quiet-timer';

type Parts = {
  readonly shelf: Shelf;
  /**
   * A passphrase is kept, sealed, only where a passphrase of one's own opens the maps. Elsewhere the key lies beside
   * what it seals, and the passphrase of a file would be there for whoever takes the device; it lasts as long as the
   * page.
   */
  readonly keepsPassphrase: boolean;
  readonly chosen: ChosenFile;
  /** Asks for a place; `undefined` where the browser keeps no file up to date. */
  readonly pick: ((suggestedName: string) => Promise<KeptFile | undefined>) | undefined;
  readonly download: (content: Blob, name: string) => void;
  readonly seal: (content: FileContent, passphrase: string) => Promise<Outcome<Blob, 'tooHeavy'>>;
  readonly opens: (file: Blob, passphrase: string) => Promise<boolean>;
  /** Runs alone among all tabs, or not at all. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  readonly now?: () => Date;
  /** How long changes may come in before they are written, in ms. Encrypting takes a second of one core. */
  readonly quiet?: number;
  readonly longest?: number;
};

/** Keeps the chosen file up to date while the page is open. `end` lets go of everything. */
export function keepBackup({
  shelf,
  keepsPassphrase,
  chosen,
  pick,
  download,
  seal,
  opens,
  alone,
  now = () => new Date(),
  quiet = 60_000,
  longest = 5 * 60_000,
}: Parts): Backup & { readonly end: () => void } {
  let passphrase: string | undefined = shelf.backedUp.read().passphrase;
  let file: KeptFile | undefined;
  let permitted = false;
  const state = createStore<BackupState>(() => ({
    isWriting: false,
    isBehind: false,
    file: 'none',
    knowsPassphrase: false,
  }));
  const timer = quietTimer(() => void quietly(), { quiet, longest });

  function tell(changed: Partial<BackupState> = {}) {
    const { at, maps } = shelf.backedUp.read();
    const current = stateOfMaps(shelf);
    const next: BackupState = {
      ...state.getState(),
      at,
      isBehind: current !== '' && current !== maps,
      file: fileState(),
      knowsPassphrase: passphrase !== undefined,
      ...changed,
    };
    const before = state.getState();
    const keys = Object.keys(next) as (keyof BackupState)[];
    if (keys.some((key) => next[key] !== before[key])) state.setState(next, true);
  }

  function fileState(): BackupState['file'] {
    if (!file) return 'none';
    if (passphrase === undefined) return 'needsPassphrase';
    return permitted ? 'kept' : 'needsPermission';
  }

  async function find() {
    const known = (await chosen.read()) as KeptFile | undefined;
    file ??= known;
    permitted = file !== undefined && (await isPermitted(file, false));
    tell();
    notice();
  }

  /** After every change of the list of maps. */
  function notice() {
    passphrase ??= shelf.backedUp.read().passphrase;
    tell();
    const { isBehind, isWriting } = state.getState();
    if (isBehind && !isWriting && fileState() === 'kept') timer.ask();
  }

  async function quietly() {
    await alone(async () => {
      await shelf.backedUp.look();
      tell();
      if (!state.getState().isBehind || fileState() !== 'kept') return;
      if (file && passphrase !== undefined) await write(file, passphrase);
    });
  }

  async function write(into: KeptFile | undefined, by: string): Promise<BackupDone> {
    timer.stop();
    tell({ isWriting: true });
    const done = await written(into, by);
    if (!done.ok && done.problem === 'notPermitted') permitted = false;
    tell({ isWriting: false, problem: done.ok ? undefined : done.problem });
    // What has changed meanwhile is written later; what failed is tried after the next change.
    if (done.ok) notice();
    return done;
  }

  async function written(into: KeptFile | undefined, by: string): Promise<BackupDone> {
    const maps = stateOfMaps(shelf);
    const all = await allMaps(shelf);
    if (!all.ok) return all;
    const sealed = await seal(all.value, by);
    if (!sealed.ok) return sealed;
    if (into) {
      const problem = await writeFile(into, sealed.value);
      if (problem) return { ok: false, problem };
    } else {
      download(sealed.value, fileName('verkosto', dayOf(now())));
    }
    passphrase = by;
    const next: BackedUp = { at: now().toISOString(), maps, ...(keepsPassphrase && { passphrase: by }) };
    await shelf.backedUp.write(next);
    return { ok: true, value: into ? 'kept' : 'downloaded' };
  }

  async function start(by: string): Promise<BackupDone> {
    if (!pick) return write(undefined, by);
    const picked = await pick(fileName('verkosto', dayOf(now()))).catch((): BackupProblem => 'failed');
    if (picked === undefined) return { ok: true, value: 'givenUp' };
    if (typeof picked === 'string') return failed(picked);
    const done = await write(picked, by);
    if (!done.ok) return done;
    file = picked;
    permitted = true;
    await chosen.keep(picked);
    tell();
    return done;
  }

  async function update(typed?: string): Promise<BackupDone> {
    const by = typed ?? passphrase;
    if (by === undefined) return failed('wrongPassphrase');
    if (!file) return write(undefined, by);
    permitted = await isPermitted(file, true).catch(() => false);
    if (!permitted) return failed('notPermitted');
    if (typed !== undefined && !(await isOf(file, typed))) return failed('wrongPassphrase');
    return write(file, by);
  }

  /** A file that is not there, or was never finished, is of any passphrase. */
  async function isOf(kept: KeptFile, typed: string): Promise<boolean> {
    const content = await kept.getFile().catch(() => undefined);
    return !content || content.size === 0 || opens(content, typed);
  }

  function failed(problem: BackupProblem): BackupDone {
    tell({ problem });
    return { ok: false, problem };
  }

  const hidden = () => {
    if (document.visibilityState !== 'hidden' || !timer.isWaiting()) return;
    timer.stop();
    void quietly();
  };
  globalThis.document?.addEventListener('visibilitychange', hidden);
  const unsubscribes = [shelf.maps.subscribe(notice), shelf.templates.subscribe(notice)];
  tell();
  void find();

  return {
    state,
    canKeepFile: pick !== undefined,
    start,
    update,
    stop: async () => {
      timer.stop();
      file = undefined;
      permitted = false;
      await chosen.forget();
      tell({ problem: undefined });
    },
    end: () => {
      timer.stop();
      for (const unsubscribe of unsubscribes) unsubscribe();
      globalThis.document?.removeEventListener('visibilitychange', hidden);
    },
  };
}
