import { type Bytes, textBytes, toBase64 } from './bytes';

/** What is written in the clear about the ways into a vault. */
export type VaultHeader = {
  readonly vault: 1;
  readonly id: string;
  readonly slots: readonly Slot[];
};

/** `slot` and `version` say how the vault key is wrapped; the rest is the slot's own. */
export type Slot = { readonly slot: string; readonly version: number };

/**
 * With a checksum, which is no protection: it tells a damaged header from a wrong passphrase. Later versions of the
 * header are checked in the same way.
 */
export async function headerBytes(header: VaultHeader): Promise<Bytes> {
  return textBytes(JSON.stringify({ ...header, check: await checkOf(header) }));
}

/** `'newer'` when a later version of the program wrote it. */
export async function readHeader(bytes: Uint8Array): Promise<VaultHeader | 'damaged' | 'newer'> {
  const read = parsed(bytes);
  if (!isRecord(read)) return 'damaged';
  const { check, ...header } = read;
  // The first vaults without a lock had no checksum.
  if (check !== undefined && check !== (await checkOf(header))) return 'damaged';
  const { vault, id, slots } = header;
  if (typeof vault === 'number' && vault > 1) return 'newer';
  if (vault !== 1 || typeof id !== 'string' || !Array.isArray(slots) || !slots.every(isSlot)) return 'damaged';
  const hasDeviceSlot = slots.some(({ slot }) => slot === 'device');
  if (check === undefined && !hasDeviceSlot) return 'damaged';
  // A key that lies beside the lock would open it.
  if (hasDeviceSlot && slots.length > 1) return 'damaged';
  return { vault: 1, id, slots };
}

async function checkOf(header: object): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', textBytes(JSON.stringify(header)));
  return toBase64(new Uint8Array(digest, 0, 16));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isSlot = (value: unknown): value is Slot =>
  isRecord(value) && typeof value.slot === 'string' && typeof value.version === 'number';
