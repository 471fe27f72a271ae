import { type Bytes, textBytes } from './bytes';

/** What is written in the clear about the ways into a vault. Other kinds of slots stand beside the device slot. */
export type VaultHeader = {
  readonly vault: 1;
  readonly id: string;
  readonly slots: readonly Slot[];
};

/** `slot` and `version` say how the vault key is wrapped; the rest is the slot's own. */
export type Slot = { readonly slot: string; readonly version: number };

export function headerBytes(header: VaultHeader): Bytes {
  return textBytes(JSON.stringify(header));
}

/** `'newer'` when a later version of the program wrote it. */
export function readHeader(bytes: Uint8Array): VaultHeader | 'damaged' | 'newer' {
  const read = parsed(bytes);
  if (!isRecord(read) || typeof read.vault !== 'number') return 'damaged';
  if (read.vault > 1) return 'newer';
  const { id, slots } = read;
  if (typeof id !== 'string' || !Array.isArray(slots) || !slots.every(isSlot)) return 'damaged';
  return { vault: 1, id, slots };
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
