import {
  anyMatrix,
  edge,
  exercise,
  given,
  invariant,
  keepsInputs,
  metamorphic,
  smallIntegerMatrix,
  throws,
} from "@gradus/grading";
import { follower } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Mat } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

const size = { rows: [1, 4], columns: [1, 4] } as const;

export const matmul = exercise<Mat>("matmul", {
  points: 2,
  returns: returns.matmul,
  checks: [
    edge(
      "Two by three times three by two is two by two.",
      [
        [
          [1, 0, 2],
          [0, 1, 1],
        ],
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      ],
      [
        [11, 14],
        [8, 10],
      ],
    ),
    invariant(
      "Each entry is a row of A times a column of B, to nearly all of sixteen digits.",
      given(anyMatrix(size), follower()),
      async (f, A, B) => laws.ensureProduct(await f(A, B), A, B),
    ),
    invariant("The identity changes nothing, on either side.", given(anyMatrix(size)), async (f, A) => {
      const [left, right] = await Promise.all([f(vectors.identity(A.length), A), f(A, vectors.identity(A[0].length))]);
      laws.ensureProduct(left, vectors.identity(A.length), A);
      laws.ensureProduct(right, A, vectors.identity(A[0].length));
    }),
    metamorphic(
      "Three in a row may be multiplied from either end.",
      given(smallIntegerMatrix(size), follower(), follower()).bands("integers", "degenerate"),
      async (f, A, B, C) => {
        const [AB, BC] = await Promise.all([f(A, B), f(B, C)]);
        const [one, other] = await Promise.all([f(AB, C), f(A, BC)]);
        laws.ensureShape(one, A.length, C[0].length, "(A B) C");
        const most = 64 * vectors.largest(A.flat()) * vectors.largest(B.flat()) * vectors.largest(C.flat());
        laws.near(one.flat(), other.flat(), most);
      },
      { law: "(AB)\\,C = A\\,(BC)" },
    ),
    metamorphic(
      "Transposed, the factors come in the other order.",
      given(anyMatrix(size), follower()),
      async (f, A, B) => {
        const [AB, BA] = await Promise.all([f(A, B), f(vectors.transpose(B), vectors.transpose(A))]);
        laws.ensureProduct(AB, A, B);
        laws.ensureProduct(vectors.transpose(BA), A, B);
      },
      { law: String.raw`(AB)^{\mathsf T} = B^{\mathsf T} A^{\mathsf T}` },
    ),
    edge(
      "Rows of three have nothing to meet in columns of two.",
      [
        [[1, 2, 3]],
        [
          [1, 2],
          [3, 4],
        ],
      ],
      throws({ code: "shape-mismatch" }),
    ),
    invariant(
      "Shapes that do not fit are an error, also where the outer numbers would.",
      given(smallIntegerMatrix(size), smallIntegerMatrix(size))
        .where((A, B) => A[0].length !== B.length)
        .cases(16),
      async (f, A, B) => throws({ code: "shape-mismatch" }).compare(await f.observe(A, B)),
    ),
    keepsInputs("A and B stay as they were.", given(anyMatrix(size), follower())),
  ],
});
