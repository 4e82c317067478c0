import * as g from "../../src/index.ts";
import type { Edges } from "./edge.ts";

/** Elementary functions, of a list as of a number. */
export const numbers: Edges = {
  inputs: [[], [[0.5]], NaN, 1e300, 1e-300],
  outcomes: {
    exp: [g.exp, "shape 0", [[1.6487212707001282]], NaN, Infinity, 1],
    expm1: [g.expm1, "shape 0", [[0.6487212707001282]], NaN, Infinity, 1e-300],
    log: [g.log, "shape 0", [[-0.6931471805599453]], NaN, 690.7755278982137, -690.7755278982137],
    log10: [g.log10, "shape 0", [[-0.3010299956639812]], NaN, 300, -300],
    log2: [g.log2, "shape 0", [[-1]], NaN, 996.5784284662087, -996.5784284662087],
    log1p: [g.log1p, "shape 0", [[0.4054651081081644]], NaN, 690.7755278982137, 1e-300],
    sin: [g.sin, "shape 0", [[0.479425538604203]], NaN, -0.8178819121159085, 1e-300],
    cos: [g.cos, "shape 0", [[0.8775825618903728]], NaN, -0.5753861119575491, 1],
    tan: [g.tan, "shape 0", [[0.5463024898437905]], NaN, 1.4214488238747245, 1e-300],
    asin: [g.asin, "shape 0", [[0.5235987755982989]], NaN, NaN, 1e-300],
    acos: [g.acos, "shape 0", [[1.0471975511965979]], NaN, NaN, 1.5707963267948966],
    atan: [g.atan, "shape 0", [[0.4636476090008061]], NaN, 1.5707963267948966, 1e-300],
    sinh: [g.sinh, "shape 0", [[0.5210953054937474]], NaN, Infinity, 1e-300],
    cosh: [g.cosh, "shape 0", [[1.1276259652063807]], NaN, Infinity, 1],
    tanh: [g.tanh, "shape 0", [[0.46211715726000974]], NaN, 1, 1e-300],
    asinh: [g.asinh, "shape 0", [[0.48121182505960347]], NaN, 691.4686750787737, 1e-300],
    acosh: [g.acosh, "shape 0", [[NaN]], NaN, 691.4686750787737, NaN],
    atanh: [g.atanh, "shape 0", [[0.5493061443340548]], NaN, NaN, 1e-300],
    sqrt: [g.sqrt, "shape 0", [[0.7071067811865476]], NaN, 1e150, 1e-150],
    cbrt: [g.cbrt, "shape 0", [[0.7937005259840998]], NaN, 1e100, 1e-100],
  },
};

/** Functions of one or two numbers; "empty" is 0. */
export const scalars: Edges = {
  inputs: [0, 1, NaN, 1e300, 1e-300],
  outcomes: {
    atan2: [(x: number) => g.atan2(x, -x), Math.PI, 2.356194490192345, NaN, 2.356194490192345, 2.356194490192345],
    hypot: [(x: number) => g.hypot(x, x), 0, Math.SQRT2, NaN, Math.SQRT2 * 1e300, Math.SQRT2 * 1e-300],
    pow: [(x: number) => g.pow(x, 2), 0, 1, NaN, Infinity, 0],
    rational: [(x: number) => g.rational(x).toNumber(), 0, 1, "not-finite", 1e300, 1e-300],
    exactRational: [(x: number) => g.exactRational(x).toNumber(), 0, 1, "not-finite", 1e300, 1e-300],
    differentiate: [g.differentiate((x) => g.dual.multiply(x, x)), 0, 2, NaN, 2e300, 2e-300],
    numericalDerivative: [(x: number) => g.numericalDerivative((t) => t / 2, x).value, 0.5, 0.5, NaN, 0.5, 0.5],
  },
};

/** Functions of a number of rows, entries or outcomes; "empty" is 0. */
export const sizes: Edges = {
  inputs: [0, 1, NaN, 1e300, 1e-300],
  outcomes: {
    zeros: [g.zeros, "shape 0", [0], "bad-argument", "too-large", "bad-argument"],
    ones: [g.ones, "shape 0", [1], "bad-argument", "too-large", "bad-argument"],
    full: [(n: number) => g.full(n, 2), "shape 0", [2], "bad-argument", "too-large", "bad-argument"],
    identity: [g.identity, "shape 0×0", [[1]], "bad-argument", "too-large", "bad-argument"],
    arange: [(n: number) => g.arange(n), "shape 0", [0], "bad-argument", "too-large", [0]],
    linspace: [
      (count: number) => g.linspace(2, 3, { count }),
      "shape 0",
      [2],
      "bad-argument",
      "too-large",
      "bad-argument",
    ],
    hilbert: [g.hilbert, "shape 0×0", [[1]], "bad-argument", "too-large", "bad-argument"],
    pascal: [g.pascal, "shape 0×0", [[1]], "bad-argument", "too-large", "bad-argument"],
    secondDifference: [g.secondDifference, "shape 0×0", [[2]], "bad-argument", "too-large", "bad-argument"],
    wilkinsonGrowth: [g.wilkinsonGrowth, "shape 0×0", [[1]], "bad-argument", "too-large", "bad-argument"],
    random: [(seed: number) => g.random(seed).uniform({ low: 1, high: 1 }), 1, 1, 1, 1, 1],
    "random: uniform": [
      (shape: number) => g.random(1).uniform({ shape }).shape,
      [0],
      [1],
      "bad-argument",
      "too-large",
      "bad-argument",
    ],
    "random: normal": [
      (shape: number) => g.random(1).normal({ shape }).shape,
      [0],
      [1],
      "bad-argument",
      "too-large",
      "bad-argument",
    ],
    "random: integer": [(n: number) => g.random(1).integer(n, n), 0, 1, "bad-argument", "bad-argument", "bad-argument"],
    "random: permutation": [
      (n: number) => g.random(1).permutation(n),
      [],
      [0],
      "bad-argument",
      "too-large",
      "bad-argument",
    ],
  },
};
