// The laws that answers are held against. Products with a fixed vector x stand for whole products: a wrong matrix
// passes with probability 0, and the check costs n² instead of n³.

/** A matrix as rows in one list. */
export interface Flat {
  readonly data: ArrayLike<number>;
  readonly rows: number;
  readonly columns: number;
}

export function flat(data: ArrayLike<number>, rows: number, columns: number): Flat {
  return { data, rows, columns };
}

/** A x. */
export function apply({ data, rows, columns }: Flat, x: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: rows }, (_, i) => {
    let s = 0;
    for (let j = 0; j < columns; j++) s += data[i * columns + j] * x[j];
    return s;
  });
}

/** Aᵀ x. */
export function applyTransposed({ data, rows, columns }: Flat, x: ArrayLike<number>): Float64Array {
  const out = new Float64Array(columns);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[j] += data[i * columns + j] * x[i];
  return out;
}

/** A vector without structure to multiply with. */
export function probe(n: number): Float64Array {
  return Float64Array.from({ length: n }, (_, k) => 1 + ((k * 7919) % 101) / 101);
}

/** What is wrong when `found` must equal `expected` up to rounding; `limit` is relative to the largest entry. */
export function differs(law: string, found: ArrayLike<number>, expected: ArrayLike<number>, limit: number) {
  if (found.length !== expected.length) return `${law}: ${found.length} entries instead of ${expected.length}`;
  let largest = 0;
  let worst = 0;
  for (let k = 0; k < expected.length; k++) {
    largest = Math.max(largest, Math.abs(expected[k]));
    const error = Math.abs(found[k] - expected[k]);
    if (!(error <= worst)) worst = error;
  }
  return worst <= limit * largest ? undefined : `${law}: off by ${(worst / largest).toExponential(1)}`;
}

/** QᵀQ = I. */
export function notOrthonormal(name: string, Q: Flat, limit: number) {
  const x = probe(Q.columns);
  return differs(`${name}ᵀ${name} = I`, applyTransposed(Q, apply(Q, x)), x, limit);
}

/** Rounding that n steps may leave, in the precision the contender works in. */
export function rounding(n: number, bits: 32 | 64): number {
  return (bits === 64 ? 1e-14 : 1e-5) * n;
}
