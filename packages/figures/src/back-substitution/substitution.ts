import { rational, type Rational } from "@gradus/math";

/** One equation of a triangular system, solved for its first unknown. */
export interface Line {
  /** The products that are taken to the other side: coefficient times a value found before. */
  readonly known: readonly { readonly column: number; readonly product: Rational }[];
  /** What is left on the right once they are subtracted. */
  readonly rest: Rational;
  readonly pivot: Rational;
  readonly value: Rational;
}

/**
 * Back substitution of an upper triangular system, from the last equation upward.
 *
 * @param augmented n×(n+1), zeros below the diagonal, none on it
 * @returns a line for each equation, in the order of the rows
 */
export function backSubstitution(augmented: readonly (readonly (string | number)[])[]): Line[] {
  const n = augmented.length;
  const lines: Line[] = [];
  for (let i = n - 1; i >= 0; i--) {
    const known = lines.flatMap(({ value }, k) => {
      const coefficient = rational(augmented[i][i + 1 + k]);
      return coefficient.isZero() ? [] : [{ column: i + 1 + k, product: coefficient.multiply(value) }];
    });
    const rest = known.reduce((left, { product }) => left.subtract(product), rational(augmented[i][n]));
    const pivot = rational(augmented[i][i]);
    lines.unshift({ known, rest, pivot, value: rest.divide(pivot) });
  }
  return lines;
}

/** What keeps a matrix from back substitution, in words; undefined when nothing does. */
export function notTriangular(augmented: readonly (readonly string[])[]): string | undefined {
  const n = augmented.length;
  if (augmented[0].length !== n + 1)
    return `matrix must be n×(n+1), a system with its right-hand side; it is ${n}×${augmented[0].length}.`;
  for (let i = 0; i < n; i++) {
    if (rational(augmented[i][i]).isZero())
      return `matrix must have no zero on its diagonal; entry ${i + 1}, ${i + 1} is 0.`;
    for (let j = 0; j < i; j++)
      if (!rational(augmented[i][j]).isZero())
        return `matrix must have zeros below its diagonal; entry ${i + 1}, ${j + 1} is ${augmented[i][j]}.`;
  }
  return undefined;
}
