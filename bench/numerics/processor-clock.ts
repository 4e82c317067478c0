/**
 * Milliseconds of processor time that this process has used. All contenders work on one thread, so on an idle machine this
 * is what a clock on the wall shows; on a busy one it leaves out the time in which something else was running. (The time
 * of the thread alone would be nearer, but the system counts it in whole ticks.)
 */
export function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
