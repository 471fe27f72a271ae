type Kept = { readonly from: readonly unknown[]; readonly figure: unknown };

/** What figures were made from, by kind and id, so that the next scene can take over those that would come out the same. */
export type FigureMemory = ReadonlyMap<string, ReadonlyMap<string, Kept>>;

/** Makes figures, or hands out the former ones where nothing they are made from has changed. */
export function figureKeeper(before: FigureMemory | undefined) {
  const memory = new Map<string, Map<string, Kept>>();
  return {
    memory,
    /** `kind` and `from` settle the whole figure; the same `kind` always makes the same type of figure. */
    figure: <Figure>(kind: string, id: string, from: readonly unknown[], make: () => Figure): Figure => {
      const former = before?.get(kind)?.get(id);
      const stays = former?.from.length === from.length && from.every((part, at) => part === former.from[at]);
      const figure = stays ? (former.figure as Figure) : make();
      const ofKind = memory.get(kind) ?? new Map<string, Kept>();
      if (ofKind.size === 0) memory.set(kind, ofKind);
      ofKind.set(id, { from, figure });
      return figure;
    },
  };
}
