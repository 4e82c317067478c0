import type { Weights } from "./walk.ts";

/**
 * In which order places stand on a ring, the first at the top, so that few ways cross; of these orders one in which ways
 * are short, and of these the one nearest to the given order.
 *
 * Tries them all: (n − 1)! orders, 5040 for the 8 places that a figure may have.
 */
export function ringOrder(weights: Weights): readonly number[] {
  const known = found.get(weights);
  if (known !== undefined) return known;
  const ways = waysOf(weights);
  let best: readonly number[] = weights.map((_, i) => i);
  let least = cost(best, ways);
  for (const rest of orders(best.slice(1))) {
    const order = [0, ...rest];
    const here = cost(order, ways);
    if (here < least) [best, least] = [order, here];
  }
  found.set(weights, best);
  return best;
}

/** How many pairs of ways cross when the places stand on a ring in this order. */
export function crossings(order: readonly number[], ways: readonly (readonly [number, number])[]): number {
  const chords = ways.map(([i, j]) => [order.indexOf(i), order.indexOf(j)].sort((a, b) => a - b));
  let count = 0;
  chords.forEach(([a, b], k) => {
    for (const [c, d] of chords.slice(k + 1)) if ((a < c && c < b && b < d) || (c < a && a < d && d < b)) count += 1;
  });
  return count;
}

/** The pairs of places with a way between them, in either direction. */
export function waysOf(weights: Weights): [number, number][] {
  return weights.flatMap((row, i) =>
    row.flatMap((weight, j): [number, number][] => (i < j && (weight > 0 || weights[j][i] > 0) ? [[i, j]] : [])),
  );
}

/** Every drawing asks again, and the weights of a figure do not change. */
const found = new WeakMap<Weights, readonly number[]>();

/** Crossings first: a ring of 8 places has no ways that together are 1000 steps long. */
function cost(order: readonly number[], ways: readonly (readonly [number, number])[]): number {
  const n = order.length;
  const long = ways.reduce((sum, [i, j]) => {
    const steps = Math.abs(order.indexOf(i) - order.indexOf(j));
    return sum + Math.min(steps, n - steps);
  }, 0);
  return 1000 * crossings(order, ways) + long;
}

/** All orders of a list, in the order of the dictionary. */
function* orders(list: readonly number[]): Generator<readonly number[]> {
  if (list.length === 0) yield [];
  for (const first of list) {
    for (const rest of orders(list.filter((each) => each !== first))) yield [first, ...rest];
  }
}
