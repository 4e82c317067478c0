/** Writing that does not give up: what a browser refuses now (a full disk, a closed store) it may take a moment later. */
export interface Persistence {
  /** Tries until the write succeeds. */
  readonly persistently: <T>(write: () => Promise<T>) => Promise<T>;
  /** Calls back with whether something waits to be written, now and at each change. */
  readonly watch: (callback: (waiting: boolean) => void) => void;
}

/**
 * @param effects.wait gives a promise for the time until the next try
 * @param effects.reopen called before each further try
 */
export function persistence({
  wait,
  reopen,
}: {
  readonly wait: () => Promise<void>;
  readonly reopen: () => void;
}): Persistence {
  const callbacks = new Set<(waiting: boolean) => void>();
  let failing = 0;

  function count(change: 1 | -1): void {
    const before = failing > 0;
    failing += change;
    if (failing > 0 !== before) callbacks.forEach((callback) => callback(failing > 0));
  }

  return {
    async persistently(write) {
      let failed = false;
      for (;;) {
        try {
          const result = await write();
          if (failed) count(-1);
          return result;
        } catch {
          if (!failed) count(1);
          failed = true;
          await wait();
          reopen();
        }
      }
    },
    watch(callback) {
      callbacks.add(callback);
      callback(failing > 0);
    },
  };
}
