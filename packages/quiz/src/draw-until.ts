import type { Rng } from "@gradus/math";

/**
 * Draws until `accept` is content. Every use accepts a good share of the draws, so 500 never run out in practice.
 *
 * @throws Error when 500 draws were refused
 */
export function drawUntil<Value>(random: Rng, draw: (random: Rng) => Value, accept: (value: Value) => boolean): Value {
  for (let tries = 0; tries < 500; tries += 1) {
    const value = draw(random);
    if (accept(value)) return value;
  }
  throw new Error("drawUntil: 500 draws were refused. Is the condition too narrow?");
}

/** A whole number from −size to size that is not 0. */
export function nonzero(random: Rng, size: number): number {
  return random.integer(1, size) * random.choose([-1, 1]);
}
