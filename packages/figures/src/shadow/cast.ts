import { project } from "../matrix/project.ts";

type Vector = readonly number[];

/** The dot product. */
export function inner(u: Vector, v: Vector): number {
  return tidy(u.reduce((sum, each, i) => sum + each * v[i], 0));
}

/** c v. */
export function scaled(c: number, v: Vector): number[] {
  return v.map((each) => tidy(c * each));
}

/** u − v. */
export function difference(u: Vector, v: Vector): number[] {
  return u.map((each, i) => tidy(each - v[i]));
}

/** u + v. */
export function total(u: Vector, v: Vector): number[] {
  return u.map((each, i) => tidy(each + v[i]));
}

export function lengthOf(v: Vector): number {
  return Math.sqrt(v.reduce((sum, each) => sum + each * each, 0));
}

/** The columns that no earlier ones make up: a basis of what all of them span. */
export function basisOf(columns: readonly Vector[]): readonly Vector[] {
  return columns.reduce<readonly Vector[]>((found, column) => {
    const { rest } = project(found, column);
    return rest.every((each) => each === 0) ? found : [...found, column];
  }, []);
}

/** The matrix that casts every vector on the span of the columns, by rows. */
export function shadowMatrix(columns: readonly Vector[]): number[][] {
  const basis = basisOf(columns);
  const size = columns[0].length;
  const unit = (i: number) => Array.from({ length: size }, (_, k) => (k === i ? 1 : 0));
  const images = Array.from({ length: size }, (_, i) => project(basis, unit(i)).point);
  // P is symmetric: the images of the unit vectors are its rows as well as its columns.
  return images.map((image) => [...image]);
}

/** Digits of rounding taken away. */
export function tidy(value: number): number {
  return Number(value.toFixed(10)) + 0;
}
