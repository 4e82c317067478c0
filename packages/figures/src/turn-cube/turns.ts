import { cos, pi, sin } from "@gradus/math";
import type { Vec3 } from "../space/vec3.ts";

/** A 3×3 matrix by rows. */
export type Mat3 = readonly [Vec3, Vec3, Vec3];

/** The turn about axis 0, 1 or 2 by an angle in degrees, counterclockwise for who looks from the axis's tip. */
export function turnAbout(axis: 0 | 1 | 2, degrees: number): Mat3 {
  const [c, s] = [tidy(cos((degrees * pi) / 180)), tidy(sin((degrees * pi) / 180))];
  const [i, j] = [(axis + 1) % 3, (axis + 2) % 3];
  const entry = (row: number, column: number) => {
    if (row === axis || column === axis) return row === column ? 1 : 0;
    if (row === column) return c;
    return row === j && column === i ? s : -s + 0;
  };
  return [0, 1, 2].map((row) => [entry(row, 0), entry(row, 1), entry(row, 2)] as Vec3) as unknown as Mat3;
}

export function applyTo(A: Mat3, x: Vec3): Vec3 {
  return A.map((row) => tidy(row[0] * x[0] + row[1] * x[1] + row[2] * x[2])) as unknown as Vec3;
}

/** First A, then B. */
export function after(B: Mat3, A: Mat3): Mat3 {
  const columns = [0, 1, 2].map((j) => applyTo(B, [A[0][j], A[1][j], A[2][j]]));
  return [0, 1, 2].map((i) => columns.map((column) => column[i])) as unknown as Mat3;
}

/** Whether two matrices are the same but for rounding. */
export function same(A: Mat3, B: Mat3): boolean {
  return A.every((row, i) => row.every((each, j) => Math.abs(each - B[i][j]) < 1e-8));
}

function tidy(value: number): number {
  return Number(value.toFixed(10)) + 0;
}
