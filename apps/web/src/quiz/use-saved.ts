import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { loadWork, saveWork, watchWork } from "../work/work.ts";
import type { Saved } from "../work/saved.ts";

export interface SavedState<T> {
  /** Null until it has been loaded. */
  readonly value: T | null;
  /** Changes the value here at once, and saves it. */
  readonly change: (change: (value: T) => T) => void;
  /** Whether another tab went on with it since this page was opened. */
  readonly elsewhere: boolean;
}

/**
 * A piece of saved work as state of a component. Every change is saved; saves wait for each other, so
 * each one has the revision of the last. What another tab saves replaces what is here: two tabs walk
 * through the same attempt, never past each other.
 */
export function useSaved<T>(key: string, empty: () => T): SavedState<T> {
  const [value, setValue] = useState<T | null>(null);
  const [elsewhere, setElsewhere] = useState(false);
  const valueRef = useRef<T | null>(null);
  const revisionRef = useRef(0);
  const savingRef = useRef(Promise.resolve());

  const show = useCallback((next: T) => {
    valueRef.current = next;
    setValue(next);
  }, []);

  useEffect(() => {
    let left = false;
    const adopt = (saved: Saved<T> | null): void => {
      if (left) return;
      revisionRef.current = saved?.revision ?? 0;
      show(saved?.value ?? empty());
    };
    void loadWork<T>(key).then(adopt);
    const stop = watchWork<T>(key, (saved) => {
      adopt(saved);
      setElsewhere(true);
    });
    return () => {
      left = true;
      stop();
    };
    // `empty` is a constant of its caller.
  }, [key, show]);

  const change = useCallback(
    (make: (value: T) => T) => {
      if (valueRef.current === null) return;
      const next = make(valueRef.current);
      if (next === valueRef.current) return;
      show(next);
      savingRef.current = savingRef.current.then(async () => {
        // A later change has its own turn; only the newest value needs to be written.
        if (valueRef.current !== next) return;
        const result = await saveWork(key, next, revisionRef.current);
        if (result.saved) {
          revisionRef.current = result.work.revision;
          return;
        }
        revisionRef.current = result.conflict.revision;
        show(result.conflict.value);
        setElsewhere(true);
      });
    },
    [key, show],
  );

  return { value, change, elsewhere };
}
