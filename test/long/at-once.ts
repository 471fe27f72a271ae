/** Does each work, in order, so many at the same time. */
export async function atOnce<Item, Done>(
  most: number,
  items: readonly Item[],
  work: (item: Item, at: number) => Promise<Done>,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  const waiting = [...items.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, item] = next;
      done[at] = await work(item, at);
    }
  };
  await Promise.all(Array.from({ length: most }, worker));
  return done;
}
