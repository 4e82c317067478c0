import { add, multiply, subtract } from "../array/arithmetic.ts";
import { asMatrix, checkFinite, checkSquare } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { identity } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { powerOfTwo } from "../elementary/bits.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { solve } from "./solve.ts";

/** Coefficients of Padé numerators, and the 1-norms up to which each is exact to 2⁻⁵³. */
const PADE = [
  { limit: 1.495585217958292e-2, b: [120, 60, 12, 1] },
  { limit: 2.53939833006323e-1, b: [30240, 15120, 3360, 420, 30, 1] },
  { limit: 9.504178996162932e-1, b: [17297280, 8648640, 1995840, 277200, 25200, 1512, 56, 1] },
  {
    limit: 2.097847961257068,
    b: [17643225600, 8821612800, 2075673600, 302702400, 30270240, 2162160, 110880, 3960, 90, 1],
  },
];
const PADE13 = [
  64764752532480000, 32382376266240000, 7771770303897600, 1187353796428800, 129060195264000, 10559470521600,
  670442572800, 33522128640, 1323241920, 40840800, 960960, 16380, 182, 1,
];
const LIMIT13 = 5.371920351148152;

/**
 * The matrix exponential eᴬ = I + A + A²/2 + A³/6 + …, by scaling and squaring with Padé approximants. It solves
 * x′ = A x: x(t) = e^(tA) x(0). Costs about (12 + log₂ ‖A‖) n³ flops. Entry by entry exponentials are `map(A, exp)`.
 *
 * @param A n×n
 * @returns n×n; entries beyond the range of numbers are ±Infinity or NaN
 * @throws MathError `not-square` | `not-finite`
 * @see Higham, The scaling and squaring method for the matrix exponential revisited, SIAM J. Matrix Anal. Appl. 26(4), 2005
 *
 * @example
 * expm([[0, 1], [0, 0]]); // [[1, 1], [0, 1]]
 * expm([[0, 0], [0, 0]]); // [[1, 0], [0, 1]]
 */
export function expm(A: MatrixInput): Matrix {
  const given = asMatrix("expm", A);
  const n = checkSquare("expm", given);
  checkFinite("expm", given);
  const M = given.dtype === "float32" ? given.copy({ dtype: "float64" }) : given;
  // A sum of finite entries may overflow; then it would never be halved into the range.
  const size = Math.min(norm(M, { order: 1 }), Number.MAX_VALUE);
  const I = identity(n);
  const low = PADE.find(({ limit }) => size <= limit);
  if (low !== undefined) return quotient(...lowDegree(M, I, low.b));
  let squarings = 0;
  for (let left = size; left > LIMIT13; left /= 2) squarings += 1;
  const halves = Math.min(squarings, 1000);
  // Two steps, because 2⁻ˢ itself may leave the range.
  const scaled = multiply(multiply(M, powerOfTwo(-halves)), powerOfTwo(halves - squarings));
  let X = quotient(...degree13(scaled, I));
  for (let k = 0; k < squarings; k++) X = matmul(X, X);
  return X;
}

/** (V − U)⁻¹ (V + U), with the odd part U and the even part V of the numerator. */
function quotient(U: Matrix, V: Matrix): Matrix {
  return solve(subtract(V, U), add(V, U), { tolerance: 0 });
}

function lowDegree(A: Matrix, I: Matrix, b: readonly number[]): [Matrix, Matrix] {
  const A2 = matmul(A, A);
  let power = I;
  let odd = multiply(I, b[1]);
  let even = multiply(I, b[0]);
  for (let k = 2; k < b.length; k += 2) {
    power = matmul(power, A2);
    even = add(even, multiply(power, b[k]));
    odd = add(odd, multiply(power, b[k + 1]));
  }
  return [matmul(A, odd), even];
}

function degree13(A: Matrix, I: Matrix): [Matrix, Matrix] {
  const b = PADE13;
  const A2 = matmul(A, A);
  const A4 = matmul(A2, A2);
  const A6 = matmul(A4, A2);
  const combine = (c6: number, c4: number, c2: number, c0: number): Matrix =>
    add(add(multiply(A6, c6), multiply(A4, c4)), add(multiply(A2, c2), multiply(I, c0)));
  const odd = add(matmul(A6, combine(b[13], b[11], b[9], 0)), combine(b[7], b[5], b[3], b[1]));
  const even = add(matmul(A6, combine(b[12], b[10], b[8], 0)), combine(b[6], b[4], b[2], b[0]));
  return [matmul(A, odd), even];
}
