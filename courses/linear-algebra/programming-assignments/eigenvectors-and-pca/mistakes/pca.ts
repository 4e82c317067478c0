import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as references from "../references.ts";
import type { Mat, Pca, Vec } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

/** The right answer after a change of some of its parts. */
function told(change: (right: Pca, X: Mat, k: number) => Partial<Pca>): (X: Mat, k: number) => Pca {
  return (X, k) => {
    const right = references.pca(X, k);
    return { ...right, ...change(right, X, k) };
  };
}

/** Rows seen along the columns of C. */
function seen(X: Mat, C: Mat): Mat {
  return X.map((row) => vectors.times(vectors.transpose(C), row));
}

function divided(explained: Vec): Vec {
  const sum = explained.reduce((total, share) => total + share, 0);
  return explained.map((share) => (sum > 0 ? share / sum : 0));
}

const loose = { relative: 1e-6, absolute: 1e-6 };

/** The same mean and shares, and directions with their scores up to a sign for each. */
function alike(a: Pca, b: Pca): boolean {
  const same = sameValue([a.mean, a.explained], [b.mean, b.explained], loose);
  const [u, v] = [a, b].map(({ components, scores }) => vectors.transpose([...components, ...scores]));
  return (
    same &&
    u.length === v.length &&
    u.every((x, j) => sameValue(x, v[j], loose) || sameValue(vectors.scale(x, -1), v[j], loose))
  );
}

/** The same where directions are rows: the scores and everything else, and the rows up to a sign for each. */
function alikeByRows(a: Pca, b: Pca): boolean {
  const [u, v] = [a, b].map((found) => ({ ...found, components: vectors.transpose(found.components) }));
  return alike(u, v);
}

const options = { agrees: alike };

export const pca: Mistake[] = [
  mistake(
    "does not centre",
    (X: Mat, k: number): Pca => {
      const { values, vectors: Q } = references.eigen(references.gram(X, X.length - 1));
      const total = values.reduce((sum, value) => sum + value, 0);
      const components = Q.map((row) => row.slice(0, k));
      const explained = values.slice(0, k).map((value) => (total > 0 ? value / total : 0));
      return { mean: references.means(X), components, scores: seen(X, components), explained };
    },
    "You look for the directions of the rows as they are, without taking the mean off. Your first direction then points from 0 to the middle of the cloud, wherever the cloud itself is wide. Which matrix holds the spread *around the mean*?",
    options,
  ),
  mistake(
    "projects the rows without centring them",
    told(({ components }, X) => ({ scores: seen(X, components) })),
    "Your directions are right, and your scores are those of the rows as they are. Scores tell where a row lies *in the cloud*: those of the mean are 0. What do you subtract before you look along a direction?",
    options,
  ),
  mistake(
    "gives shares of the part that is kept",
    told(({ explained }) => ({ explained: divided(explained) })),
    "Your shares always add up to 1, however few directions are kept: you divide by the variance of those. With one direction it would always be 100 %, and nobody could see what is missing. What is the whole, of which these are parts?",
    options,
  ),
  mistake(
    "gives variances instead of shares",
    told(({ explained }, X) => ({
      explained: vectors.scale(
        explained,
        references.covariance(X).reduce((sum, row, i) => sum + row[i], 0),
      ),
    })),
    "`explained` holds your eigenvalues: variances, in squared units. As shares they say more: 0.95 is nearly everything, in any units. What do all the variances together make?",
    options,
  ),
  mistake(
    "gives shares of the spreads",
    told((_, X, k) => ({
      explained: divided(references.pca(X, X[0].length).explained.map((share) => Math.sqrt(Math.max(0, share)))).slice(
        0,
        k,
      ),
    })),
    "You take square roots before you divide. Spreads do not add up: directions with the spreads 3 and 4 have 5 together, not 7. Their squares, the variances, do. What is the eigenvalue of a covariance matrix, a spread or a variance?",
    options,
  ),
  mistake(
    "gives the directions as rows",
    told(({ components }) => ({ components: vectors.transpose(components) })),
    "Your directions stand in the rows of `components`. Here each is a column, as in `jacobiEigen`: for $p$ columns in X there are $p$ rows, and $k$ columns. Which way do you cut V?",
    { agrees: alikeByRows },
  ),
  mistake(
    "keeps the directions with the least variance",
    (X: Mat, k: number): Pca => {
      const p = X[0].length;
      const whole = references.pca(X, p);
      const last = (row: Vec): Vec => row.toReversed().slice(0, k);
      return {
        mean: whole.mean,
        components: whole.components.map(last),
        scores: whole.scores.map(last),
        explained: last(whole.explained),
      };
    },
    "You keep the directions along which the rows hardly differ. Those are what one can do without. Which end of the sorted list do you cut off?",
    options,
  ),
];
