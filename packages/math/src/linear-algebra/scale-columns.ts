import { powerOfTwo } from "../elementary/bits.ts";
import { powerOfTwoNear } from "./scale.ts";

/** Columns divided by powers of 2 near their lengths: exact, and no unit of measurement decides what is small. */
export function scaleColumns(
  C: Float64Array,
  m: number,
  n: number,
): { readonly C: Float64Array; readonly scales: Float64Array } {
  const scales = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    const column = C.subarray(j * m, j * m + m);
    const first = powerOfTwoNear(column);
    let total = 0;
    for (let i = 0; i < m; i++) total += (column[i] / first) * (column[i] / first);
    const second = powerOfTwo(Math.round(halfExponent(total)));
    for (let i = 0; i < m; i++) column[i] = column[i] / first / second;
    scales[j] = first * second;
  }
  return { C, scales };
}

/** About log₂ √x for x ≥ 1, to the nearest whole number; 0 for 0. */
function halfExponent(x: number): number {
  let k = 0;
  for (let y = x; y >= 2; y /= 4) k += 1;
  return k;
}
