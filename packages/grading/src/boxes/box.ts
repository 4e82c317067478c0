/**
 * A place where the learner's code runs, apart from the judge: a worker in a sandboxed frame, a worker
 * thread, a process. Only frames of text cross (see `protocol/`), so the three are interchangeable, and
 * nothing that decides the verdict is within its reach.
 */
export interface Box {
  /** Loads the learner's compiled module. One box, one module: a second submission takes a new box. */
  load(script: string, timeoutMs: number): Promise<string>;
  /**
   * Sends one frame and waits for its reply.
   *
   * @param timeoutMs the longest that any single call of the frame may take
   * @throws BoxFailure when the code ran too long, took too much memory, or the box broke
   */
  call(frame: string, timeoutMs: number): Promise<string>;
  /** Ends whatever still runs. Safe to call twice. */
  close(): void;
}

/** Opens a fresh box. The grader opens another one after a hang. */
export type OpenBox = () => Promise<Box>;

export type BoxFailureKind = "timeout" | "memory" | "stray" | "broken";

/**
 * The box came to no reply. `broken` is ours; the others are the learner's code, `stray` where it threw outside
 * of every call (in a timer, in a promise) or ended its worker.
 */
export class BoxFailure extends Error {
  readonly kind: BoxFailureKind;
  /** Which call of the frame was running, counted from 0, where that is known. */
  readonly call: number | null;
  /** What that call was given. */
  readonly args: readonly unknown[] | null;

  constructor(
    kind: BoxFailureKind,
    message: string,
    call: number | null = null,
    args: readonly unknown[] | null = null,
  ) {
    super(message);
    this.name = "BoxFailure";
    this.kind = kind;
    this.call = call;
    this.args = args;
  }
}
