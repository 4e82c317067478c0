/**
 * A stopwatch for work on one thread. It reads two clocks and believes the smaller: the clock on the wall also counts what
 * else was running on a busy machine, and the processor time of this process also counts V8's helper threads, which
 * may still be collecting the garbage of whoever ran before. (The processor time of the thread alone is counted
 * by the system in whole ticks, too coarse for a millisecond.)
 */
export class Stopwatch {
  #wall = 0;
  #processor = 0;
  #wallStart = 0;
  #processorStart = 0;

  start(): void {
    this.#processorStart = processorMilliseconds();
    this.#wallStart = performance.now();
  }

  stop(): void {
    this.#wall += performance.now() - this.#wallStart;
    this.#processor += processorMilliseconds() - this.#processorStart;
  }

  /** All that passed between starts and stops. */
  get milliseconds(): number {
    return Math.min(this.#wall, this.#processor);
  }
}

function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
