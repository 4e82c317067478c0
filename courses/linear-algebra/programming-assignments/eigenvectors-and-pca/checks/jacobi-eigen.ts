import { edge, exercise, given, invariant, keepsInputs, metamorphic, oneOf } from "@gradus/grading";
import { evenDiagonal, repeating, symmetric } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Eigen } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

export const jacobiEigen = exercise<Eigen>("jacobiEigen", {
  points: 4,
  returns: returns.jacobiEigen,
  checks: [
    edge(
      "[[2, 1], [1, 2]] stretches one diagonal of the plane by 3 and leaves the other alone.",
      [
        [
          [2, 1],
          [1, 2],
        ],
      ],
      (found) => {
        laws.near(found.values, [3, 1], 1);
        laws.ensureEigen(found, [
          [2, 1],
          [1, 2],
        ]);
      },
    ),
    invariant(
      "Each column is an eigenvector, with the eigenvalue of the same number; the largest comes first.",
      given(symmetric()),
      async (f, S) => laws.ensureEigen(await f(S), S),
      { law: String.raw`S V = V \Lambda` },
    ),
    invariant(
      "The columns have length 1 and stand at right angles.",
      given(symmetric()),
      async (f, S) => {
        const found = await f(S);
        laws.ensureShape(found.vectors, S.length, S.length, "vectors");
        laws.ensureOrthonormal(found.vectors, "vectors");
      },
      { law: String.raw`V^{\mathsf T} V = I` },
    ),
    invariant("One number all along the diagonal is no obstacle.", given(evenDiagonal()), async (f, S) => {
      const found = await f(S);
      laws.ensureEigen(found, S);
      laws.ensureOrthonormal(found.vectors, "vectors");
    }),
    invariant(
      "An eigenvalue that comes back several times has as many vectors, still at right angles.",
      given(repeating()),
      async (f, S) => {
        const found = await f(S);
        laws.ensureEigen(found, S);
        laws.ensureOrthonormal(found.vectors, "vectors");
      },
    ),
    edge(
      "What is diagonal already has its eigenvalues on the diagonal; they only want sorting.",
      [
        [
          [1, 0, 0],
          [0, 5, 0],
          [0, 0, 3],
        ],
      ],
      (found) => {
        laws.near(found.values, [5, 3, 1], 1);
        laws.near(
          vectors.transpose(found.vectors).map((v) => v.map(Math.abs)),
          [vectors.axis(3, 1), vectors.axis(3, 2), vectors.axis(3, 0)],
          1,
        );
      },
    ),
    metamorphic(
      "A shift by c times the identity shifts the eigenvalues by c.",
      given(symmetric(), oneOf([1, -2, 10])),
      async (f, S, c) => {
        const shifted = S.map((row, i) => row.with(i, row[i] + c));
        const [one, other] = await Promise.all([f(S), f(shifted)]);
        const wanted = one.values.map((value) => value + c);
        laws.near(other.values, wanted, laws.size(S) + Math.abs(c));
      },
      { law: String.raw`(S + cI)v = (\lambda + c)v` },
    ),
    keepsInputs("S stays as it was.", given(symmetric())),
  ],
});
