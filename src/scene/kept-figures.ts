/** What figures were made from, so that the next scene can take over those that would come out the same. */
export type FigureMemory = ReadonlyMap<string, { readonly from: readonly unknown[]; readonly figure: unknown }>;

/** Makes figures, or hands out the former ones where nothing they are made from has changed. */
export function figureKeeper(before: FigureMemory | undefined) {
  const memory = new Map<string, { readonly from: readonly unknown[]; readonly figure: unknown }>();
  return {
    memory,
    /** `kind` and `from` settle the whole figure; the same `kind` always makes the same type of figure. */
    figure: <Figure>(kind: string, id: string, from: readonly unknown[], make: () => Figure): Figure => {
      const key = `${kind} ${id}`;
      const former = before?.get(key);
      const stays = former?.from.length === from.length && from.every((part, at) => part === former.from[at]);
      const figure = stays ? (former.figure as Figure) : make();
      memory.set(key, { from, figure });
      return figure;
    },
  };
}
