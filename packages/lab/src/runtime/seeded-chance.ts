import { random } from "@gradus/math";

/**
 * Replaces `Math.random` by a generator that starts anew for each key: a cell that runs again gives the same numbers.
 *
 * @returns a function that starts the sequence of a key
 */
export function seededChance(target: { random: () => number } = Math): (key: string) => void {
  let rng = random(0);
  target.random = () => rng.uniform();
  return (key) => {
    rng = random(0).split(key);
  };
}
