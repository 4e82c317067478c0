import { drawUntil, nonzero, questionType, texOfColumn, texOfCombination, texOfMatrix } from "@gradus/quiz";
import type { Rng } from "@gradus/math";
import { apply, largest, nullBasis, product, reducedForm, transposed, unimodular } from "../drawn/integer-matrices.ts";
import type { Mat } from "../drawn/integer-matrices.ts";

type Space = "column" | "null" | "row" | "left";

interface Case {
  readonly A: Mat;
  readonly v: number[];
  /** Bases of the two null spaces, of integers. */
  readonly nullVectors: Mat;
  readonly leftVectors: Mat;
  readonly home: Space | "nowhere";
  /** How v was mixed, in TeX, when it lies in the column or the row space. */
  readonly mixture: string;
}

/** Q2.9: a vector that lies in exactly one of the four subspaces, or in none. */
export default questionType({
  id: "four-subspaces",
  title: "Which subspace is it in?",
  kind: "choices",
  objective: 5,
  generate: (random) => {
    const home = random.choose(["column", "null", "row", "left", "nowhere"] as const);
    const wide = home === "row" || home === "null";
    const tall = home === "column" || home === "left";
    // Half of the matrices are square: then the shape alone decides nothing.
    const shapes = [[3, 3] as const, wide ? ([3, 4] as const) : tall ? ([4, 3] as const) : ([3, 3] as const)];
    const shape = random.choose(shapes);
    const found = drawUntil(
      random,
      () => draw(random, home, shape),
      (one) =>
        largest(one.A) <= 9 &&
        one.A.every((row) => row.some((entry) => entry !== 0)) &&
        largest([one.v]) <= 9 &&
        one.v.filter((entry) => entry !== 0).length >= 2 &&
        spaces.every((space) => contains(one, space) === (space === home)),
    );
    const { A, v } = found;
    const [m, n] = [A.length, A[0].length];
    return {
      stem: `$$A = ${texOfMatrix(A)}$$ $$v = ${texOfColumn(v)}$$\n\nIn which of the four subspaces of $A$ does $v$ lie? It can be none.`,
      options: spaces.map((space) => ({
        name: `misjudges the ${names[space]}`,
        text: `The ${names[space]} $${symbols[space]}$.`,
        right: space === home,
        reason: why(found, space),
      })),
      hint: `Begin with the number of entries: $v$ has ${v.length}, and $A$ has ${m} rows and ${n} columns. Then multiply: $Av$ and $A^\\mathsf{T}v$ decide two of the four. For the other two, use what is perpendicular to them.`,
      solution: spaces.map((space) => `**The ${names[space]}:** ${why(found, space)}`).join("\n\n"),
    };
  },
});

const spaces: readonly Space[] = ["column", "null", "row", "left"];

const names: Readonly<Record<Space, string>> = {
  column: "column space",
  null: "null space",
  row: "row space",
  left: "left null space",
};

const symbols: Readonly<Record<Space, string>> = {
  column: "C(A)",
  null: "N(A)",
  row: "C(A^\\mathsf{T})",
  left: "N(A^\\mathsf{T})",
};

function draw(random: Rng, home: Space | "nowhere", [m, n]: readonly [number, number]): Case {
  const rank = random.integer(1, 2);
  const { R, pivots, free } = reducedForm(random, { rows: m, columns: n, rank });
  const { E, inverse } = unimodular(random, m, 1);
  const A = product(E, R);
  const nullVectors = nullBasis(R, pivots, free);
  // inverse · A = R, whose last rows are zero: the last rows of the inverse are the left null space.
  const leftVectors = inverse.slice(rank);
  let mixture = "";
  const mix = (vectors: Mat): number[] => {
    const factors = vectors.map(() => nonzero(random, 2));
    mixture = texOfCombination(
      factors,
      vectors.map((vector) => `(${vector.join(", ")})`),
    );
    return vectors[0].map((_, j) => vectors.reduce((sum, vector, k) => sum + factors[k] * vector[j], 0));
  };
  const v = {
    column: () => mix(transposed(A).filter((_, j) => pivots.includes(j))),
    null: () => mix(nullVectors),
    row: () => mix(R.slice(0, rank)),
    left: () => mix(leftVectors),
    nowhere: () => Array.from({ length: random.choose([m, n]) }, () => random.integer(-3, 3)),
  }[home]();
  return { A, v, nullVectors, leftVectors, home, mixture };
}

/** The vectors to which everything in the space is perpendicular, and nothing else is. */
function normals({ A, nullVectors, leftVectors }: Case, space: Space): Mat {
  return { column: leftVectors, null: A, row: nullVectors, left: transposed(A) }[space];
}

function contains(one: Case, space: Space): boolean {
  const against = normals(one, space);
  return against[0].length === one.v.length && apply(against, one.v).every((entry) => entry === 0);
}

function why(one: Case, space: Space): string {
  const { A, v } = one;
  const [m, n] = [A.length, A[0].length];
  const length = space === "column" || space === "left" ? m : n;
  if (v.length !== length) {
    const lives = space === "column" || space === "left" ? `${m} rows` : `${n} columns`;
    return `Its vectors have ${length} entries, because $A$ has ${lives}; $v$ has ${v.length}. The shape alone rules it out.`;
  }
  const inside = contains(one, space);
  const products = apply(normals(one, space), v);
  if (space === "null" || space === "left") {
    const matrix = space === "null" ? "A" : "A^\\mathsf{T}";
    return `$${matrix} v = ${texOfColumn(products)}$, ${inside ? "so $v$ is in it" : "which is not zero, so $v$ is not in it"}.`;
  }
  if (inside) {
    const of = space === "column" ? "columns of $A$" : "rows of the reduced form of $A$, which span the row space";
    return `$v = ${one.mixture}$: made from ${of}. So $v$ is in it.`;
  }
  const partner = space === "column" ? "left null space" : "null space";
  const sends = space === "column" ? "A^\\mathsf{T}" : "A";
  const k = products.findIndex((entry) => entry !== 0);
  const normal = normals(one, space)[k];
  const dot = normal.map((entry, j) => `(${entry})(${v[j]})`).join(" + ");
  return `Everything in it is perpendicular to the ${partner}, and $w = (${normal.join(", ")})$ is in that, since $${sends} w = 0$. But $w \\cdot v = ${dot} = ${products[k]}$, so $v$ is not in it.`;
}
