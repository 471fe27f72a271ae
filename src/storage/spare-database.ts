type Bucket = { readonly indexedDB: IDBFactory };
type Buckets = {
  readonly open: (name: string) => Promise<Bucket>;
  readonly delete: (name: string) => Promise<undefined>;
  readonly keys: () => Promise<readonly string[]>;
};

/** Only some browsers have any. */
const buckets = () => (globalThis.navigator as { readonly storageBuckets?: Buckets } | undefined)?.storageBuckets;

/** Where databases lie beside the usual ones, in files of their own. */
export async function spareFactory(name: string): Promise<IDBFactory | undefined> {
  return (await buckets()?.open(name))?.indexedDB;
}

/** Whether one is in use, or was made to be used from now on. */
export async function hasSpare(name: string): Promise<boolean> {
  return (await buckets()?.keys())?.includes(name) ?? false;
}

export async function removeSpare(name: string): Promise<void> {
  await buckets()?.delete(name);
}
