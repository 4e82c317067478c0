/**
 * Round whole numbers from 1 to 10^decades, ten to a decade: 1, 2, 3, … 10, 12, 15, 20, 25, … A slider on a
 * logarithmic axis steps through them; rounded powers of ten would repeat below ten, and a key would stick there.
 */
export function roundSizes(decades: number): number[] {
  const firsts = [10, 12, 15, 20, 25, 30, 40, 50, 60, 80];
  const sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  for (let d = 0; d < decades - 1; d++) sizes.push(...firsts.map((first) => first * 10 ** d));
  return [...sizes, 10 ** decades];
}

/** The place in the list of the size nearest to n, by ratio. */
export function nearestSize(sizes: readonly number[], n: number): number {
  const far = (size: number) => Math.abs(Math.log(size / n));
  return sizes.reduce((best, size, i) => (far(size) < far(sizes[best]) ? i : best), 0);
}
