import { dropCopyBefore } from '../../storage/copy-before';
import type { Root } from '../../storage/second-place';
import type { Storage } from '../../storage/storage';

/** Everything as it was before the program last brought the database up to date. */
export type BeforeUpgrade = {
  /** What has come through well is no longer needed, and what somebody removes or locks anew must not stay in it. */
  readonly drop: () => Promise<void>;
  /** Puts back what has gone since; the ways into the vault even if there are any. Tells whether there was something. */
  readonly putBack: (how: { readonly evenHeader: boolean }) => Promise<boolean>;
};

type Parts = {
  readonly name: string;
  readonly root: Root | undefined;
  readonly patience: number;
  readonly storage: Storage;
};

export function beforeUpgrade({ storage, ...parts }: Parts): BeforeUpgrade {
  let isDropped = false;
  return {
    drop: async () => {
      if (isDropped) return;
      isDropped = true;
      // Where files cannot be reached, the next page does it.
      await dropCopyBefore(parts.name, parts.root).catch(() => undefined);
    },
    putBack: async ({ evenHeader }) => {
      const { readCopyBefore } = await import('../../storage/upgrade-with-copy');
      const [values, stored] = await Promise.all([readCopyBefore(parts), storage.stored()]);
      if (!values || !stored.ok) return false;
      const revisions = new Map(stored.value.map(({ kind, of, revision }) => [`${kind}/${of}`, revision]));
      const puts = values
        .map((value) => ({ ...value, buildsOn: revisions.get(`${value.kind}/${value.of}`) ?? 0 }))
        .filter(({ kind, buildsOn, revision }) => buildsOn < revision || (evenHeader && kind === 'header'));
      return puts.length > 0 && (await storage.write({ puts })).ok;
    },
  };
}
