import { eigvals } from "@gradus/math";
import { det2, tidy, type Mat2 } from "../plane-maps/mat2.ts";

/** A − λI. */
export function shifted([[a, b], [c, d]]: Mat2, lambda: number): Mat2 {
  return [
    [tidy(a - lambda), b],
    [c, tidy(d - lambda)],
  ];
}

/** det(A − λI). */
export function characteristic(A: Mat2, lambda: number): number {
  return det2(shifted(A, lambda));
}

/** Some matrix with this trace and determinant: λ² − trace · λ + det is its characteristic polynomial. */
export function companion(trace: number, det: number): Mat2 {
  return [
    [0, -det + 0],
    [1, trace],
  ];
}

/** Both eigenvalues as real and imaginary parts, the larger |λ| first. Equal ones are equal, not split by rounding. */
export function roots(A: Mat2): readonly (readonly [re: number, im: number])[] {
  const half = (A[0][0] + A[1][1]) / 2;
  if (tidy(half * half - det2(A)) === 0) return [[half, 0], [half, 0]]; // prettier-ignore
  const { re, im } = eigvals(A.map((row) => [...row]));
  return [0, 1].map((k) => [tidy(re.get(k)), tidy(im.get(k))] as const);
}
