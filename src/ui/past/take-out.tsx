import { useEffect, useState } from 'react';
import type { NetworkMap } from '../../model/network-map';
import { everything } from '../../scene/look';
import type { KeptMap, OpenProblem, Shelf } from '../shelf';
import { ExportAndRemove } from './export-and-remove';

type Props = {
  readonly shelf: Shelf;
  readonly map: KeptMap;
  readonly onRemove: () => void;
  readonly onRemoveForGood: () => void;
  readonly onProblem: (problem: OpenProblem) => void;
  readonly onClose: () => void;
};

/** As a map is drawn when nothing is changed about its view. */
const screen = { unit: 280, textScale: 1, shown: everything } as const;

/** *Vie ja poista* of a map that is not open. */
export function TakeOut({ shelf, map, onProblem, ...rest }: Props) {
  const [read, setRead] = useState<NetworkMap>();
  const { onClose } = rest;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when it is asked for.
  useEffect(() => {
    void shelf.read(map.id).then((found) => {
      if (found.ok) return setRead(found.value);
      onClose();
      onProblem(found.problem);
    });
  }, [shelf, map.id]);
  const version = read && (read.versions.at(-1) ?? read.versions[0]);
  return read && version ? <ExportAndRemove map={read} version={version.id} screen={screen} {...rest} /> : null;
}
