import { MathError } from "../math-error.ts";
import type { Bidiagonal } from "./bidiagonal.ts";
import { hypot } from "./hypot.ts";
import { RowRotations } from "./row-rotations.ts";

/** Sweeps for each singular value, on average: about 2 are usual, so this is a guard and not a limit. */
const MOST_SWEEPS = 30;

/** A neighbour this much smaller than the singular values that it could move counts as 0. */
const TOLERANCE = 4 * Number.EPSILON;

/**
 * Turns the bidiagonal B into a diagonal by implicit-shift QR, in place: d receives the singular values, in no order and
 * with signs, Ut and Vt, if given, the singular vectors as rows; e becomes 0. Works from the end where the entries are larger to the
 * other; sweeps without shift find small singular values to high relative accuracy, as far as the bidiagonal has them.
 *
 * @throws MathError `not-converged`, which has never been seen
 * @see Demmel & Kahan, Accurate singular values of bidiagonal matrices, SIAM J. Sci. Stat. Comput. 11(5), 1990
 */
export function diagonalizeBidiagonal(
  { Ut, Vt, d, e }: Pick<Bidiagonal, "d" | "e"> & Partial<Bidiagonal>,
  n: number,
): void {
  const left = new RowRotations(Ut, n, n);
  const right = new RowRotations(Vt, n, n);
  const threshold = thresholdOf(d, e, n);
  let high = n - 1;
  let sweeps = 0;
  /** The block that the last sweep was in, and whether it went down. */
  let block = { low: -1, high: -1, down: true };
  while (high > 0) {
    let low = high;
    while (low > 0 && Math.abs(e[low - 1]) > threshold) low -= 1;
    if (low > 0) e[low - 1] = 0;
    if (low === high) {
      high -= 1;
      continue;
    }
    // A block that another one left behind goes on in its direction; a new one goes down its grading.
    const fresh = low > block.high || high < block.low;
    block = { low, high, down: fresh ? Math.abs(d[low]) >= Math.abs(d[high]) : block.down };
    const least = leastOrSplit(d, e, low, high, block.down);
    if (least === undefined) continue;
    if (sweeps++ === MOST_SWEEPS * n) throw notConverged(n, high);
    const shift = shiftOf(d, e, n, low, high, block.down, least);
    // Read from the other corner and transposed, B is upper bidiagonal again: then U and V change places.
    if (block.down) sweep(d, e, low, high, 1, shift, left, right);
    else sweep(d, e, high, low, -1, shift, right, left);
  }
  left.finish();
  right.finish();
}

/** Below this size an entry of e moves no singular value by more than rounding, even the least one. */
function thresholdOf(d: Float64Array, e: Float64Array, n: number): number {
  let least = n === 0 ? 0 : Math.abs(d[0]);
  let mu = least;
  for (let k = 1; k < n && least > 0; k++) {
    mu = Math.abs(d[k]) * (mu / (mu + Math.abs(e[k - 1])));
    least = Math.min(least, mu);
  }
  return Math.max((TOLERANCE * least) / Math.sqrt(Math.max(1, n)), 2 ** -1000);
}

/**
 * A lower bound for the singular values of the block, by the recurrence that also says which entries of e are negligible:
 * those are set to 0, and undefined says that the block has split.
 */
function leastOrSplit(d: Float64Array, e: Float64Array, low: number, high: number, down: boolean): number | undefined {
  const last = down ? high - 1 : low;
  if (Math.abs(e[last]) <= TOLERANCE * Math.abs(d[down ? high : low])) {
    e[last] = 0;
    return undefined;
  }
  let mu = Math.abs(d[down ? low : high]);
  let least = mu;
  for (let k = 0; k < high - low; k++) {
    const between = down ? low + k : high - 1 - k;
    const size = Math.abs(e[between]);
    if (size <= TOLERANCE * mu) {
      e[between] = 0;
      return undefined;
    }
    mu = Math.abs(d[down ? low + k + 1 : high - 1 - k]) * (mu / (mu + size));
    least = Math.min(least, mu);
  }
  return least;
}

/** The smaller singular value of the last 2×2 block, or 0 where a shift would cost the small ones their digits. */
function shiftOf(
  d: Float64Array,
  e: Float64Array,
  n: number,
  low: number,
  high: number,
  down: boolean,
  least: number,
): number {
  let largest = Math.abs(d[high]);
  for (let k = low; k < high; k++) largest = Math.max(largest, Math.abs(d[k]), Math.abs(e[k]));
  if (n * TOLERANCE * (least / largest) <= Number.EPSILON / 2) return 0;
  const first = Math.abs(d[down ? low : high]);
  const shift = down ? smallerOf(d[high - 1], e[high - 1], d[high]) : smallerOf(d[low], e[low], d[low + 1]);
  return first > 0 && (shift / first) * (shift / first) < Number.EPSILON / 2 ? 0 : shift;
}

/** The smaller singular value of [[f, g], [0, h]]. */
function smallerOf(f: number, g: number, h: number): number {
  const smaller = Math.min(Math.abs(f), Math.abs(h));
  const larger = Math.max(Math.abs(f), Math.abs(h));
  if (smaller === 0) return 0;
  const sum = 1 + smaller / larger;
  const difference = (larger - smaller) / larger;
  const ratio = Math.abs(g) / larger;
  if (ratio > 1e150) return (smaller / Math.abs(g)) * larger;
  const square = ratio * ratio;
  return smaller * (2 / (Math.sqrt(sum * sum + square) + Math.sqrt(difference * difference + square)));
}

/** One sweep from row `first` to row `last`, `step` by `step`. */
function sweep(
  d: Float64Array,
  e: Float64Array,
  first: number,
  last: number,
  step: 1 | -1,
  shift: number,
  left: RowRotations,
  right: RowRotations,
): void {
  left.begin(first, step);
  right.begin(first, step);
  // e between i and i + step.
  const link = step === 1 ? 0 : -1;
  if (shift === 0) {
    sweepWithoutShift(d, e, first, last, step, link, left, right);
    return;
  }
  let f = (Math.abs(d[first]) - shift) * ((d[first] < 0 ? -1 : 1) + shift / d[first]);
  let g = e[first + link];
  for (let i = first; i !== last; i += step) {
    const next = i + step;
    let r = hypot(f, g);
    let c = r === 0 ? 1 : f / r;
    let s = r === 0 ? 0 : g / r;
    right.rotate(c, s);
    if (i !== first) e[i - step + link] = r;
    f = c * d[i] + s * e[i + link];
    e[i + link] = c * e[i + link] - s * d[i];
    g = s * d[next];
    d[next] *= c;
    r = hypot(f, g);
    c = r === 0 ? 1 : f / r;
    s = r === 0 ? 0 : g / r;
    left.rotate(c, s);
    d[i] = r;
    f = c * e[i + link] + s * d[next];
    d[next] = c * d[next] - s * e[i + link];
    if (next === last) break;
    g = s * e[next + link];
    e[next + link] *= c;
  }
  e[last - step + link] = f;
}

/** The same with shift 0 and without a subtraction: every entry keeps its relative accuracy. */
function sweepWithoutShift(
  d: Float64Array,
  e: Float64Array,
  first: number,
  last: number,
  step: 1 | -1,
  link: number,
  left: RowRotations,
  right: RowRotations,
): void {
  let c = 1;
  let cosine = 1;
  let sine = 0;
  for (let i = first; i !== last; i += step) {
    const next = i + step;
    const x = d[i] * c;
    const y = e[i + link];
    let r = hypot(x, y);
    c = r === 0 ? 1 : x / r;
    const s = r === 0 ? 0 : y / r;
    right.rotate(c, s);
    if (i !== first) e[i - step + link] = sine * r;
    const p = cosine * r;
    const q = d[next] * s;
    r = hypot(p, q);
    cosine = r === 0 ? 1 : p / r;
    sine = r === 0 ? 0 : q / r;
    left.rotate(cosine, sine);
    d[i] = r;
  }
  const h = d[last] * c;
  d[last] = h * cosine;
  e[last - step + link] = h * sine;
}

function notConverged(n: number, index: number): MathError {
  return new MathError({
    code: "not-converged",
    function: "svd",
    rule: `${n} singular values must settle within ${MOST_SWEEPS * n} sweeps`,
    given: `singular value ${index} did not`,
    usualCause: "No matrix is known to need so many: please report the one that does.",
    index,
  });
}
