import * as g from "../../src/index.ts";
import type { Edges } from "./edge.ts";

const half = (x: g.Variable): g.Variable => g.ad.sum(g.ad.multiply(g.ad.multiply(x, x), 0.5));
const double = (x: g.Variable): g.Variable => g.ad.multiply(x, 2);

/** Derivatives at a list of numbers: of Σ x²/2, or of 2 x. */
export const derivatives: Edges = {
  inputs: [[], [4], [NaN], [4e300], [4e-300]],
  outcomes: {
    // x² overflows, its derivative does not. A function that gives NaN is refused, with a hint.
    gradient: [(x: number[]) => g.gradient(half, x), "shape 0", [4], "not-a-number", [4e300], [4e-300]],
    valueAndGradient: [
      (x: number[]) => {
        const { value, gradients } = g.valueAndGradient(half, x);
        return [value, gradients];
      },
      [0, ["shape 0"]],
      [8, [[4]]],
      "not-a-number",
      [Infinity, [[4e300]]],
      [0, [[4e-300]]],
    ],
    hessian: [(x: number[]) => g.hessian(half, x), "shape 0×0", [[1]], "not-a-number", [[1]], [[1]]],
    jacobian: [(x: number[]) => g.jacobian(double, x), "shape 0×0", [[2]], [[2]], [[2]], [[2]]],
    jvp: [(x: number[]) => g.jvp(double, x, x), "shape 0", [8], [NaN], [8e300], [8e-300]],
    vjp: [(x: number[]) => g.vjp(double, x, x), "shape 0", [8], [NaN], [8e300], [8e-300]],
    numericalGradient: [(x: number[]) => g.numericalGradient((y) => g.sum(y), x), "shape 0", [1], [NaN], [1], [1]],
    numericalJacobian: [(x: number[]) => g.numericalJacobian((y) => y, x), "shape 0×0", [[1]], [[NaN]], [[1]], [[1]]],

    // Of nothing NaN, as in NumPy; `mean` refuses it.
    "ad.mean": [(x: number[]) => g.ad.mean(x).value.get(), NaN, 4, NaN, 4e300, 4e-300],
    "ad.sigmoid": [(x: number[]) => g.ad.sigmoid(x).value, "shape 0", [0.9820137900379085], [NaN], [1], [0.5]],
    "ad.relu": [(x: number[]) => g.ad.relu(x).value, "shape 0", [4], [NaN], [4e300], [4e-300]],
    "ad.power": [(x: number[]) => g.ad.power(x, -1).value, "shape 0", [0.25], [NaN], [2.5e-301], [2.5e299]],
    "ad.slice": [(x: number[]) => g.ad.slice(x, "::-1").value, "shape 0", [4], [NaN], [4e300], [4e-300]],
    "ad.reshape": [
      (x: number[]) => g.ad.reshape(x, [x.length, 1]).value,
      "shape 0×1",
      [[4]],
      [[NaN]],
      [[4e300]],
      [[4e-300]],
    ],
    "ad.broadcastTo": [
      (x: number[]) => g.ad.broadcastTo(x, [2, x.length]).value,
      "shape 2×0",
      [[4], [4]],
      [[NaN], [NaN]],
      [[4e300], [4e300]],
      [[4e-300], [4e-300]],
    ],
    "ad.logSumExp": [(x: number[]) => g.ad.logSumExp(x).value.get(), "empty", 4, NaN, 4e300, 4e-300],
    "ad.diagonalOf": [(x: number[]) => g.ad.diagonalOf(g.diagonal(x)).value, "shape 0", [4], [NaN], [4e300], [4e-300]],
    "ad.logAbsDet": [
      (x: number[]) => g.ad.logAbsDet(g.diagonal(x)).value.get(),
      0,
      1.3862943611198906,
      "not-finite",
      692.1618222593336,
      -689.3892335370938,
    ],
  },
};
