type Granted = LockGrantedCallback<unknown>;

type Held = { readonly steal: () => void };
type Asked = { readonly grant: () => void };
type Queue = { held: Held | undefined; waiting: readonly Asked[] };

/**
 * The locks of one browser, as the standard has them as far as maps use them: asked for if they are free, waited for in
 * order and given up, and stolen.
 */
export function someLocks(): LockManager {
  const queues = new Map<string, Queue>();
  const queueOf = (name: string): Queue => {
    const queue = queues.get(name) ?? { held: undefined, waiting: [] };
    queues.set(name, queue);
    return queue;
  };
  const next = (queue: Queue) => {
    const [first, ...others] = queue.waiting;
    if (queue.held || !first) return;
    queue.waiting = others;
    first.grant();
  };

  async function request(name: string, how: LockOptions | Granted, given?: Granted): Promise<unknown> {
    const { ifAvailable, steal, signal } = typeof how === 'function' ? ({} as LockOptions) : how;
    const callback = (typeof how === 'function' ? how : given) as Granted;
    const queue = queueOf(name);
    // A browser answers from another process.
    await new Promise((resume) => setImmediate(resume));
    if (signal?.aborted) throw aborted();
    if (ifAvailable && (queue.held || queue.waiting.length > 0)) return callback(null);
    return new Promise((resolve, reject) => {
      const asked: Asked = {
        grant: () => {
          const mine: Held = { steal: () => reject(aborted()) };
          queue.held = mine;
          const released = () => {
            if (queue.held !== mine) return;
            queue.held = undefined;
            next(queue);
          };
          Promise.resolve(callback({ name, mode: 'exclusive' }))
            .then(resolve, reject)
            .finally(released);
        },
      };
      signal?.addEventListener('abort', () => {
        queue.waiting = queue.waiting.filter((one) => one !== asked);
        reject(aborted());
        next(queue);
      });
      const before = queue.held;
      if (steal) {
        queue.held = undefined;
        before?.steal();
        asked.grant();
      } else {
        queue.waiting = [...queue.waiting, asked];
        next(queue);
      }
    });
  }
  return { request, query: async () => ({}) } as unknown as LockManager;
}

const aborted = () => new DOMException('The lock was lost', 'AbortError');
