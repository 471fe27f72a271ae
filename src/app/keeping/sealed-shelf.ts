import type { MapId } from '../../model/ids';
import type { Outcome } from '../../model/outcome';
import type { OwnTemplate } from '../../model/own-template';
import type { Failure } from '../../storage/failure';
import type { Storage } from '../../storage/storage';
import type { Refusal, Writing } from '../../storage/values';
import type { OpenProblem, SaveProblem, StorageProblem } from '../../ui/shelf';
import { newVault, openVault } from '../../vault/vault';
import { inOrder } from './in-order';
import { noTemplates, type Summary, type Templates } from './kept-entry';
import { type KeptIndex, type KeptRecord, keptIndex } from './kept-index';
import { type KeptValue, keptValue } from './kept-value';
import { headerName, templatesName } from './sealed-index';
import type { Plain } from './sealed-record';

export type Saved = { readonly ok: true } | { readonly ok: false; readonly problem: SaveProblem };

export type SealedShelf = {
  /** Opens the vault, or makes one, and looks at what is kept; later, at what other tabs have changed. */
  readonly look: () => Promise<Outcome<'all' | 'someMissing', StorageProblem>>;
  readonly summaries: () => readonly Summary[];
  readonly lastOpened: () => MapId | undefined;
  readonly read: (id: MapId) => Promise<Outcome<KeptRecord, OpenProblem>>;
  /** What is said of a map and, if given, its record; on the disk when this returns `ok`. */
  readonly save: (summary: Summary, plain?: Plain) => Promise<Saved>;
  /** Of no consequence when it fails. */
  readonly rememberOpened: (id: MapId | undefined) => Promise<unknown>;
  readonly forget: (ids: readonly MapId[]) => Promise<Saved>;
  readonly templates: () => readonly OwnTemplate[];
  readonly writeTemplates: (change: (kept: readonly OwnTemplate[]) => readonly OwnTemplate[]) => Promise<Saved>;
};

type Unlocked = { readonly header: Plain; readonly index: KeptIndex; readonly templates: KeptValue<Templates> };

const unavailable = { ok: false, problem: 'unavailable' } as const;

/**
 * Maps as sealed bytes, one thing at a time. `restored` is called when what was kept had gone from under the open
 * page and the vault has been put back, so that every open map is stored again.
 */
export function sealedShelf(storage: Storage, recordFormat: number, restored: () => void): SealedShelf {
  const queue = inOrder();
  let unlocked: Unlocked | undefined;

  async function look(): Promise<Outcome<'all' | 'someMissing', StorageProblem>> {
    const header = await keptHeader();
    if (!header.ok) return header;
    if (unlocked?.header.join() !== header.value.join()) {
      const vault = await openVault(header.value);
      if (!vault.ok) return vault;
      unlocked = {
        header: header.value,
        index: keptIndex(storage, vault.value, header.value, recordFormat),
        templates: keptValue<Templates>(storage, vault.value, templatesName, noTemplates),
      };
    }
    // Where templates cannot be read, the maps still can.
    const [looked] = await Promise.all([unlocked.index.look(), unlocked.templates.look()]);
    return looked.ok ? looked : { ok: false, problem: asTold(looked.problem) };
  }

  /** The stored one; else the one in use here, so that what is open opens again; else that of a new vault. */
  async function keptHeader(): Promise<Outcome<Plain, StorageProblem>> {
    const read = await storage.read([headerName]);
    if (!read.ok) return { ok: false, problem: asTold(read.problem) };
    const [kept] = read.value;
    if (kept) return { ok: true, value: kept.bytes };
    const bytes = unlocked?.header ?? (await newVault());
    const written = await storage.write({ puts: [{ ...headerName, revision: 1, format: 1, bytes, buildsOn: 0 }] });
    if (written.ok) return { ok: true, value: bytes };
    return written.problem === 'stale' ? keptHeader() : { ok: false, problem: asTold(written.problem) };
  }

  async function written(write: (kept: Unlocked) => Promise<Writing>): Promise<Saved> {
    if (!unlocked) return unavailable;
    const first = await write(unlocked);
    const lost = !first.ok && first.problem === 'lost';
    if (lost) {
      const looked = await look();
      if (looked.ok) restored();
    }
    const last = lost ? await write(unlocked) : first;
    if (last.ok) return last;
    return { ok: false, problem: last.problem === 'stale' ? 'changedElsewhere' : asTold(last.problem) };
  }

  return {
    look: () => queue(look),
    summaries: () => unlocked?.index.summaries() ?? [],
    lastOpened: () => unlocked?.index.lastOpened(),
    read: (id) => queue(async () => unlocked?.index.read(id) ?? unavailable),
    save: (summary, plain) => queue(() => written(({ index }) => index.save(summary, plain))),
    rememberOpened: (id) => queue(() => written(({ index }) => index.rememberOpened(id))),
    forget: (ids) => queue(() => written(({ index }) => index.forget(ids))),
    templates: () => (unlocked?.templates.content() ?? noTemplates).templates,
    writeTemplates: (change) =>
      queue(() =>
        written(({ templates, header }) =>
          templates.write((kept) => ({ templates: change(kept.templates) }), {
            puts: [],
            needs: { ...headerName, bytes: header },
          }),
        ),
      ),
  };
}

/** That an answer was late, or the vault gone once more, is nothing a person could act on. */
function asTold(problem: Failure | Refusal) {
  return problem === 'slow' || problem === 'lost' || problem === 'stale' ? 'failed' : problem;
}
