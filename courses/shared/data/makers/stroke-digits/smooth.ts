import type { Place } from "./ways-to-write.ts";

const STEPS = 6;

/**
 * A smooth curve through places, as many short lines: between two neighbours the cubic whose direction at each of
 * them is that from the one before to the one after (Catmull and Rom, 1974).
 */
export function smooth(places: readonly Place[]): Place[] {
  const last = places.length - 1;
  const at = (k: number): Place => places[Math.min(last, Math.max(0, k))];
  const found: Place[] = [places[0]];
  for (let k = 0; k < last; k++) {
    for (let step = 1; step <= STEPS; step++) {
      const around = [at(k - 1), at(k), at(k + 1), at(k + 2)];
      found.push([between(around, 0, step / STEPS), between(around, 1, step / STEPS)]);
    }
  }
  return found;
}

function between(places: readonly Place[], axis: 0 | 1, t: number): number {
  const [before, from, to, after] = places.map((place) => place[axis]);
  const [start, end] = [(to - before) / 2, (after - from) / 2];
  const cubic = 2 * (from - to) + start + end;
  const square = 3 * (to - from) - 2 * start - end;
  return ((cubic * t + square) * t + start) * t + from;
}
