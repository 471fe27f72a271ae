import type { NetworkMap } from '../../model/network-map';
import type { Outcome } from '../../model/outcome';

/** How a map is written in its record, and read back. */
export type Codec = {
  /** The version of the format that `write` writes. */
  readonly version: number;
  readonly write: (map: NetworkMap) => Promise<Uint8Array<ArrayBuffer>>;
  readonly read: (bytes: Uint8Array<ArrayBuffer>) => Promise<Outcome<NetworkMap, NotRead>>;
};

type NotRead = { readonly reason: string };

/** What opened and cannot be read was written by a later version of the program, or by none. */
export const whyNotRead = ({ reason }: NotRead) => (reason === 'newer' ? 'newer' : 'damaged');
