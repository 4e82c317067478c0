import { Stopwatch } from "./stopwatch.ts";

/** What a run worked out, as flat lists of numbers in the form that the row's check reads. */
export type Answer = readonly ArrayLike<number>[];

/** One library doing the work of one row. */
export interface Contender {
  /** "ours", "numpy", or the peer's name as npm knows it. */
  readonly name: string;
  /** 32 for a library that works in float32 where the row asks for float64: shown, but not counted. */
  readonly bits: 32 | 64;
  /** Whether a first run in a thread of its own must show that it ends within the limit. */
  readonly mayNotEnd: boolean;
  /** Milliseconds of one run, as the mean over `repeat` runs in a row. */
  readonly time: (repeat: number) => Promise<number>;
  /** What one more run works out. */
  readonly answer: () => Promise<Answer>;
}

interface ContenderOptions<Result> {
  readonly bits?: 32 | 64;
  readonly mayNotEnd?: boolean;
  /** Gives memory back that the peer does not reclaim by itself; not timed. */
  readonly free?: (result: Result) => void;
}

/** A contender that runs in this process. `run` must have finished all work when it returns or its promise resolves. */
export function contender<Result>(
  name: string,
  run: () => Result | Promise<Result>,
  answer: (result: Result) => Answer | Promise<Answer>,
  { bits = 64, mayNotEnd = false, free = () => {} }: ContenderOptions<Result> = {},
): Contender {
  return {
    name,
    bits,
    mayNotEnd,
    async time(repeat) {
      const watch = new Stopwatch();
      for (let k = 0; k < repeat; k++) {
        watch.start();
        const running = run();
        const result = running instanceof Promise ? await running : running;
        watch.stop();
        free(result);
      }
      return watch.milliseconds / repeat;
    },
    async answer() {
      const result = await run();
      // Copied, because a peer may reuse the memory of its results.
      const found = (await answer(result)).map((values) => Float64Array.from(values));
      free(result);
      return found;
    },
  };
}
