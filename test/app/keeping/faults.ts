import { forceCloseDatabase } from 'fake-indexeddb';

/** How a browser's storage is known to fail. */
export const failures = {
  quota: new DOMException('no room', 'QuotaExceededError'),
  fullDisk: new DOMException('Connection is closing because of: IO error: FILE_ERROR_NO_SPACE', 'UnknownError'),
  lost: new DOMException('Connection to Indexed Database server lost', 'UnknownError'),
  aborted: new DOMException('aborted', 'AbortError'),
  invalid: new DOMException('the connection is closing', 'InvalidStateError'),
  inactive: new DOMException('not active', 'TransactionInactiveError'),
  hang: 'hang',
} as const;

export type Failure = keyof typeof failures;

const places = {
  open: [IDBFactory.prototype, 'open'],
  transaction: [IDBDatabase.prototype, 'transaction'],
  put: [IDBObjectStore.prototype, 'put'],
  get: [IDBObjectStore.prototype, 'get'],
  getAll: [IDBObjectStore.prototype, 'getAll'],
  commit: [IDBTransaction.prototype, 'commit'],
} as const;

export type FaultPlace = keyof typeof places;
export const faultPlaces = Object.keys(places) as FaultPlace[];

type Fault = {
  readonly at: FaultPlace;
  readonly failure: Failure;
  readonly after: number;
  /** Only what is read or written of this kind. */
  readonly kind?: string;
};
type Database = Parameters<typeof forceCloseDatabase>[0];

let fault: (Fault & { calls: number }) | undefined;
const open = new Set<Database>();

/** From its `after`th call on, one part of the browser's storage fails. */
export function failFrom(next: Fault | undefined) {
  fault = next && { ...next, calls: 0 };
}

/** As a browser closes its connections when its storage process dies. */
export function closeAll() {
  for (const database of open) forceCloseDatabase(database);
  open.clear();
}

/** What stands first in the key, which comes last. */
function kindIn(args: readonly unknown[]): unknown {
  const key = args.at(-1);
  return Array.isArray(key) ? key[0] : undefined;
}

for (const at of faultPlaces) {
  const [prototype, method] = places[at];
  const original = Reflect.get(prototype, method) as (...args: unknown[]) => unknown;
  Reflect.set(prototype, method, function (this: unknown, ...args: unknown[]) {
    if (fault?.at === at && (fault.kind === undefined || kindIn(args) === fault.kind)) {
      fault.calls += 1;
      const failure = failures[fault.failure];
      if (fault.calls > fault.after && failure !== 'hang') throw failure;
      if (fault.calls > fault.after && at !== 'transaction')
        return at === 'open' ? new IDBOpenDBRequest() : new IDBRequest();
    }
    const result = original.apply(this, args);
    if (at === 'open') {
      const request = result as IDBOpenDBRequest;
      request.addEventListener('success', () => open.add(request.result as unknown as Database));
    }
    return result;
  });
}
