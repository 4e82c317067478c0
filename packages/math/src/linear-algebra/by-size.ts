import { hypot } from "./hypot.ts";

/** Indices of complex numbers by size, largest first. Sizes that agree to twelve digits count as equal, so that rounding decides nothing. */
export function bySize(re: Float64Array, im: Float64Array): number[] {
  const size = re.map((x, k) => hypot(x, im[k]));
  const order = Array.from(re, (_, k) => k).sort((i, j) => size[j] - size[i] || re[j] - re[i] || im[j] - im[i]);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && size[order[end]] >= size[order[start]] * (1 - 1e-12)) end++;
    const equals = order.slice(start, end).sort((i, j) => re[j] - re[i] || im[j] - im[i]);
    order.splice(start, end - start, ...equals);
    start = end;
  }
  return order;
}
