import { BoxFailure } from "./box.ts";
import type { BoxFailureKind } from "./box.ts";

/** The way to the other side of a box, whatever it is made of. */
export interface Line {
  readonly post: (text: string) => void;
  readonly end: () => void;
}

/** Waits for replies on a line and keeps the time. Shared by every kind of box. */
export interface TimedChannel {
  /** Sends text and waits for the next reply; each call inside may take `timeoutMs`, all together five times that. */
  ask(text: string, timeoutMs: number): Promise<string>;
  /** Feed everything that arrives from the box in here. */
  receive(message: unknown): void;
  /** The box ended by itself. Once it has answered, what breaks it is the code that it loaded: `broken` becomes `stray`. */
  fail(kind: BoxFailureKind, message: string): void;
  close(): void;
}

/**
 * The text `@k` says that call k begins, and starts its clock anew. It comes from the box and could be
 * forged, which gains nothing: the grading as a whole has a budget too.
 */
export function timedChannel(line: Line): TimedChannel {
  let pending: { resolve: (text: string) => void; reject: (error: BoxFailure) => void; timeoutMs: number } | null =
    null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let whole: ReturnType<typeof setTimeout> | undefined;
  let running: number | null = null;
  let starts = 0;
  let answered = false;
  let ended: BoxFailure | null = null;

  function fail(kind: BoxFailureKind, message: string): void {
    clearTimeout(timer);
    clearTimeout(whole);
    ended ??= new BoxFailure(kind, message, running);
    line.end();
    pending?.reject(ended);
    pending = null;
  }

  function arm(timeoutMs: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => fail("timeout", `A call had not ended after ${timeoutMs} ms.`), timeoutMs);
  }

  return {
    ask(text, timeoutMs) {
      if (ended) return Promise.reject(ended);
      return new Promise((resolve, reject) => {
        pending = { resolve, reject, timeoutMs };
        running = null;
        starts = 0;
        arm(timeoutMs);
        whole = setTimeout(() => fail("timeout", `The calls had not ended after ${5 * timeoutMs} ms.`), 5 * timeoutMs);
        line.post(text);
      });
    },
    receive(message) {
      if (pending === null || typeof message !== "string") return;
      if (message.startsWith("@") && message.length < 8 && starts < 100_000) {
        starts += 1;
        running = Number(message.slice(1));
        return arm(pending.timeoutMs);
      }
      clearTimeout(timer);
      clearTimeout(whole);
      const { resolve } = pending;
      answered = true;
      pending = null;
      resolve(message);
    },
    fail: (kind, message) => fail(kind === "broken" && answered ? "stray" : kind, message),
    close() {
      fail("broken", "The box was closed.");
    },
  };
}
