/** The states of a figure so far; a whole drag is one step back. */
export interface History<S> {
  readonly past: readonly S[];
  readonly present: S;
  readonly future: readonly S[];
  /** True while a drag or a held key goes on: its states replace each other. */
  readonly open: boolean;
  /** How many changes the reader has made; what comes from outside does not count. */
  readonly moves: number;
}

/** `drag`: one of many states of one gesture; `select`: a choice that is no step of its own for undo. */
export type Phase = "drag" | "select";

export type HistoryChange<S> =
  | { readonly kind: "record"; readonly next: S; readonly phase?: Phase }
  /** A state from outside: a lab or a quiz sets it. */
  | { readonly kind: "follow"; readonly next: S }
  /** The drag ends; the next one is a step of its own. */
  | { readonly kind: "close" | "undo" | "redo" };

export function startHistory<S>(present: S): History<S> {
  return { past: [], present, future: [], open: false, moves: 0 };
}

/** The reducer of a figure's states. */
export function changeHistory<S>(history: History<S>, change: HistoryChange<S>): History<S> {
  const { past, present, future, moves } = history;
  switch (change.kind) {
    case "record":
      if (change.next === present) return history;
      if (change.phase === "select" || (change.phase === "drag" && history.open))
        return { ...history, present: change.next, moves: moves + 1 };
      return { ...push(history, change.next), open: change.phase === "drag", moves: moves + 1 };
    case "follow":
      return same(change.next, present) ? history : push(history, change.next);
    case "close":
      return history.open ? { ...history, open: false } : history;
    case "undo":
      if (past.length === 0) return history;
      return {
        past: past.slice(0, -1),
        present: past[past.length - 1],
        future: [present, ...future],
        open: false,
        moves: moves + 1,
      };
    case "redo":
      if (future.length === 0) return history;
      return {
        past: [...past, present],
        present: future[0],
        future: future.slice(1),
        open: false,
        moves: moves + 1,
      };
  }
}

function push<S>({ past, present, moves }: History<S>, next: S): History<S> {
  // A hundred steps back are more than anybody takes, and bound the memory of a long session.
  return { past: [...past, present].slice(-100), present: next, future: [], open: false, moves };
}

/** States are plain JSON; one that went through a worker comes back as an equal copy. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
