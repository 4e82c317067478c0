import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as vectors from "../../../shared/vectors.ts";
import * as references from "../references.ts";
import type { Eigendigits, Mat } from "../starter.ts";

/** The right answer after a change of some of its parts. */
function told(
  change: (right: Eigendigits, X: Mat, k: number) => Partial<Eigendigits>,
): (X: Mat, k: number) => Eigendigits {
  return (X, k) => {
    const right = references.eigendigits(X, k);
    return { ...right, ...change(right, X, k) };
  };
}

const loose = { relative: 1e-6, absolute: 1e-6 };

/** The same mean and shares, and components up to a sign for each. */
function alike(a: Eigendigits, b: Eigendigits): boolean {
  return (
    sameValue([a.mean, a.shares], [b.mean, b.shares], loose) &&
    a.components.length === b.components.length &&
    a.components.every(
      (row, j) => sameValue(row, b.components[j], loose) || sameValue(vectors.scale(row, -1), b.components[j], loose),
    )
  );
}

/** The same, where the components are columns. */
function alikeByColumns(a: Eigendigits, b: Eigendigits): boolean {
  const [u, v] = [a, b].map((found) => ({ ...found, components: vectors.transpose(found.components) }));
  return alike(u, v);
}

/** Each column of eigenvectors has a sign of its own, which a row of them does not show. */
function withoutSigns(found: Eigendigits): Eigendigits {
  return { ...found, components: found.components.map((row) => row.map(Math.abs)) };
}

function isLost({ components }: Eigendigits): boolean {
  return components.flat().some(Number.isNaN);
}

const options = { agrees: alike };

export const eigendigits: Mistake[] = [
  mistake(
    "does not centre",
    told((_, X, k) => {
      // The library centres; rows and their opposites have the mean 0 already.
      const { components, shares } = references.eigendigits([...X, ...X.map((row) => vectors.scale(row, -1))], k);
      return { components, shares };
    }),
    "You look for the directions of the pictures as they are. Your first component is then nearly the mean itself: it says how much ink there is, which is much the same in all of them. PCA asks how they *differ*. What is subtracted first?",
    options,
  ),
  mistake(
    "gives the components as columns",
    told(({ components }) => ({ components: vectors.transpose(components) })),
    "Your components are columns, as in `pca`. Here each is a picture and stands in a row: k rows of as many numbers as there are pixels, so that `components[0]` can be drawn. What do you have to do with the matrix?",
    { agrees: alikeByColumns },
  ),
  mistake(
    "takes rows of the matrix of eigenvectors",
    (X: Mat, k: number): Eigendigits => {
      const { mean, components, shares } = references.eigendigits(X, X[0].length);
      return { mean, components: vectors.transpose(components).slice(0, k), shares: shares.slice(0, k) };
    },
    "You take the first k *rows* of the matrix of eigenvectors. In `jacobiEigen` an eigenvector is a column: its numbers belong to the pixels, and stand one below the other. Rows have length 1 and right angles too, which is why it looks right. Which number of each row belongs to component 0?",
    { agrees: (a: Eigendigits, b: Eigendigits) => alike(withoutSigns(a), withoutSigns(b)) },
  ),
  mistake(
    "gives shares of the part that is kept",
    told(({ shares }) => {
      const kept = references.sum(shares);
      return { shares: shares.map((share) => (kept > 0 ? share / kept : 0)) };
    }),
    "Your shares always add up to 1, however few components are kept. Then nobody sees what is missing. What is the whole of which these are shares: the variance along the k directions, or along all of them?",
    options,
  ),
  mistake(
    "gives variances instead of shares",
    told(({ shares }, X) => ({ shares: vectors.scale(shares, references.spread(X) / (X.length - 1)) })),
    "Your shares are eigenvalues: variances, in squared levels of grey. A share says how much that is of everything. What do all the variances make together?",
    options,
  ),
  mistake(
    "keeps the directions with the least variance",
    (X: Mat, k: number): Eigendigits => {
      const { mean, components, shares } = references.eigendigits(X, X[0].length);
      return { mean, components: components.toReversed().slice(0, k), shares: shares.toReversed().slice(0, k) };
    },
    "You keep the directions along which the pictures hardly differ, such as those of the blank corners. Which end of the sorted list do you cut off?",
    options,
  ),
  mistake(
    "divides by a variance of zero where there is none",
    told(({ shares }, X) => ({ shares: references.spread(X) === 0 ? shares.map(() => NaN) : shares })),
    "When all pictures are the same there is no variance, and 0 divided by 0 is NaN. What share does each direction have of nothing, by the rule of the exercise?",
    options,
  ),
  mistake(
    "divides 0 by 0 where two pixels are blank",
    told(({ components }, X) => {
      const blank = vectors.transpose(X).filter((column) => column.every((x) => x === column[0]));
      return blank.length < 2 ? {} : { components: components.map((row) => row.map(() => NaN)) };
    }),
    "With two pixels that never vary, your components are NaN. In the plane of two such axes everything is 0: the entry off the diagonal, and the difference of the two on it. Their quotient is NaN, and it spreads with every turn after it. For which pairs is there nothing to turn?",
    { agrees: (a: Eigendigits, b: Eigendigits) => (isLost(a) && isLost(b)) || alike(a, b) },
  ),
  mistake(
    "divides each pixel by its standard deviation",
    told((_, X, k) => {
      const centred = references.centred(X);
      const spreads = vectors.transpose(centred).map((column) => vectors.length(column));
      const scaled = centred.map((row) => row.map((x, j) => (spreads[j] === 0 ? x : x / spreads[j])));
      const { components, shares } = references.eigendigits(scaled, k);
      return { components, shares };
    }),
    "You divide every pixel by its standard deviation. That helps where columns have different units, as grams and millimetres. All pixels have the same one, and a pixel at the edge that holds a trace of ink once in a hundred pictures should not count as much as one in the middle. (And a blank one would be divided by 0.) Which step can be left out?",
    options,
  ),
];
