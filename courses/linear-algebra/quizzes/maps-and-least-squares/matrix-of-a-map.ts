import type { Rng } from "@gradus/math";
import { distinctMistakes, drawUntil, nonzero, questionType, texOfColumn, texOfMatrix } from "@gradus/quiz";
import { product, transposed } from "../drawn/integer-matrices.ts";
import type { Mat } from "../drawn/integer-matrices.ts";
import { point } from "../vectors-and-systems/vectors.ts";

/** Q3.1: the matrix of a map that is told in words, or by what it does to two vectors. */
export default questionType({
  id: "matrix-of-a-map",
  title: "The matrix of a map",
  kind: "matrix",
  objective: 1,
  generate: (random) => (random.choose([true, false]) ? fromWords(random) : fromImages(random)),
});

interface Told {
  readonly words: string;
  readonly M: Mat;
  /** What happens to the basis vectors, in words. */
  readonly why: string;
}

function told(random: Rng): Told {
  const k = nonzero(random, 3);
  const s = random.choose([2, 3]);
  const maps: readonly Told[] = [
    {
      words: "A quarter turn, anticlockwise",
      M: [
        [0, -1],
        [1, 0],
      ],
      why: "the first axis turns onto the second, and the second onto the first, backwards",
    },
    {
      words: "A quarter turn, clockwise",
      M: [
        [0, 1],
        [-1, 0],
      ],
      why: "the first axis turns down, onto the second, backwards, and the second onto the first",
    },
    {
      words: "The mirror in the line $x_2 = x_1$",
      M: [
        [0, 1],
        [1, 0],
      ],
      why: "the mirror exchanges the two axes",
    },
    {
      words: "The mirror in the line $x_2 = -x_1$",
      M: [
        [0, -1],
        [-1, 0],
      ],
      why: "the mirror exchanges the two axes and turns both round",
    },
    {
      words: `The shear that keeps $(1, 0)$ and moves $(0, 1)$ by $${k}$ along the first axis`,
      M: [
        [1, k],
        [0, 1],
      ],
      why: `the first stays, and the second gets $${k}$ as its first entry`,
    },
    {
      words: `The shear that keeps $(0, 1)$ and moves $(1, 0)$ by $${k}$ along the second axis`,
      M: [
        [1, 0],
        [k, 1],
      ],
      why: `the second stays, and the first gets $${k}$ as its second entry`,
    },
    {
      words: "The shadow on the line $x_2 = x_1$, thrown at a right angle",
      M: [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      why: "both basis vectors have the same shadow on that line, halfway along $(1, 1)$",
    },
    {
      words: `A stretch by $${s}$ along the first axis, and after that a quarter turn, anticlockwise`,
      M: [
        [0, -1],
        [s, 0],
      ],
      why: `the first basis vector becomes $(${s}, 0)$ and is turned to $(0, ${s})$; the second is not stretched, and turns to $(-1, 0)$`,
    },
  ];
  return random.choose(maps);
}

function fromWords(random: Rng) {
  const { words, M, why } = told(random);
  const [first, second] = transposed(M);
  return {
    stem: `${words}: which matrix is that?`,
    label: "The matrix",
    answer: M,
    equality: "exact" as const,
    hint: "Do it to $(1, 0)$ with a pencil. Where does the tip arrive? Then do it to $(0, 1)$.",
    solution: `Follow the two basis vectors: ${why}. So\n\n$$\\begin{bmatrix} 1 \\\\ 0 \\end{bmatrix} \\to ${texOfColumn(first)}, \\qquad \\begin{bmatrix} 0 \\\\ 1 \\end{bmatrix} \\to ${texOfColumn(second)}$$\n\nand these are the columns:\n\n$$${texOfMatrix(M)}$$`,
    mistakes: distinctMistakes(M, [
      {
        name: "writes the images as rows",
        value: transposed(M),
        reason: `Your matrix sends $(1, 0)$ to $${point(M[0])}$, its first column. The images are right, and they stand in the rows: the columns are where the basis goes.`,
      },
      {
        name: "exchanges the images",
        value: M.map((row) => row.toReversed()),
        reason: "Both images are there, in the other order. The first column is where the *first* basis vector goes.",
      },
      {
        name: "turns or moves the other way",
        value: M.map((row, i) => row.map((x, j) => (i === j ? x : 0 - x))),
        reason:
          "Your matrix moves to the other side. Multiply it by $(1, 0)$ and by $(0, 1)$, draw where they arrive, and compare with the words.",
      },
      {
        name: "loses the signs",
        value: M.map((row) => row.map(Math.abs)),
        reason: "A sign is missing: nothing in your matrix points to the left or down. Which of the two images does?",
      },
    ]),
  };
}

/** Pairs of vectors that are told, with the mix of their images that the basis vectors have: [e₁, e₂] = [u, v] W. */
const pairs = [
  {
    u: [1, 1],
    v: [0, 1],
    W: [
      [1, 0],
      [-1, 1],
    ],
    say: "$(1, 0) = (1, 1) - (0, 1)$, and $(0, 1)$ is told",
  },
  {
    u: [1, 0],
    v: [1, 1],
    W: [
      [1, -1],
      [0, 1],
    ],
    say: "$(1, 0)$ is told, and $(0, 1) = (1, 1) - (1, 0)$",
  },
  {
    u: [1, 0],
    v: [2, 1],
    W: [
      [1, -2],
      [0, 1],
    ],
    say: "$(1, 0)$ is told, and $(0, 1) = (2, 1) - 2\\,(1, 0)$",
  },
] as const;

function fromImages(random: Rng) {
  const { u, v, W, say } = random.choose(pairs);
  const M = drawUntil(
    random,
    () => [0, 1].map(() => [0, 1].map(() => random.integer(-4, 4))),
    ([[a, b], [c, d]]) => a * d - b * c !== 0 && b !== c,
  );
  const images = product(M, transposed([[...u], [...v]]));
  const [Tu, Tv] = transposed(images);
  return {
    stem: `A linear map $T$ sends $${point(u)}$ to $${point(Tu)}$ and $${point(v)}$ to $${point(Tv)}$. Which matrix is it?`,
    label: "The matrix",
    answer: M,
    equality: "exact" as const,
    hint: "The columns are the images of $(1, 0)$ and $(0, 1)$. How do you get those from the two vectors that are told? What $T$ does to a mix, it does to the same mix of the images.",
    solution: `${say[0].toUpperCase()}${say.slice(1)}. A linear map keeps sums and multiples, so the images are mixed in the same way:\n\n$$T(1, 0) = ${texOfColumn(transposed(M)[0])}, \\qquad T(0, 1) = ${texOfColumn(transposed(M)[1])}$$\n\nThese are the columns of\n\n$$${texOfMatrix(M)}.$$`,
    mistakes: distinctMistakes(M, [
      {
        name: "takes what is told for the columns",
        value: images,
        reason: `Your columns are $${point(Tu)}$ and $${point(Tv)}$, the images of $${point(u)}$ and $${point(v)}$. The columns of a matrix are the images of $(1, 0)$ and $(0, 1)$: mix them first.`,
      },
      {
        name: "writes the images as rows",
        value: transposed(M),
        reason:
          "The images of the basis vectors are right, and they stand in the rows. Multiply your matrix by $(1, 0)$: it picks out the first column.",
      },
      {
        name: "adds where it should subtract",
        value: product(
          images,
          W.map((row) => row.map(Math.abs)),
        ),
        reason: `You added the two images. ${say[0].toUpperCase()}${say.slice(1)}: the sign goes with the image.`,
      },
    ]),
  };
}
