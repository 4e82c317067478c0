import { exp } from "../elementary/exp.ts";
import { expm1 } from "../elementary/expm1.ts";
import { cosh, sinh, tanh } from "../elementary/hyperbolic.ts";
import { acosh, asinh, atanh } from "../elementary/inverse-hyperbolic.ts";
import { acos, asin, atan } from "../elementary/inverse-trigonometry.ts";
import { log } from "../elementary/log.ts";
import { log1p } from "../elementary/log1p.ts";
import { pow } from "../elementary/pow.ts";
import { cbrt } from "../elementary/roots.ts";
import { cos, sin, tan } from "../elementary/trigonometry.ts";

/** A number, or a number with derivatives. */
export type Scalar = number | Dual;

/**
 * A dual number a + b ε with ε² = 0: a value and its rate of change. Both parts may be dual again, with another ε, which
 * gives derivatives of any order. The level tells the ε of one differentiation from that of another, so that nested ones
 * do not mix.
 *
 * @see Siskind & Pearlmutter, Perturbation confusion and referential transparency (2005)
 *
 * @example
 * const x = new Dual(3, 1);
 * x.multiply(x).rate; // 6
 */
export class Dual {
  /** a, the value. */
  readonly value: Scalar;
  /** b, the rate of change. */
  readonly rate: Scalar;
  /** Which ε it belongs to: that of the level-th differentiation, counted from the outside. */
  readonly level: number;

  constructor(value: Scalar, rate: Scalar, level = 1) {
    this.value = value;
    this.rate = rate;
    this.level = level;
  }

  /** x + y. */
  add(other: Scalar): Scalar {
    return plus(this, other);
  }

  /** x − y. */
  subtract(other: Scalar): Scalar {
    return plus(this, times(-1, other));
  }

  /** x · y. */
  multiply(other: Scalar): Scalar {
    return times(this, other);
  }

  /** x / y. */
  divide(other: Scalar): Scalar {
    return times(this, dualReciprocal(other));
  }
}

/**
 * The derivative of f, as a function that can be differentiated again. f is written with the functions of `dual`, or with
 * the methods of its argument.
 *
 * @example
 * differentiate((x) => dual.multiply(x, dual.sin(x)))(0); // 0
 * differentiate(differentiate((x) => dual.power(x, 4)))(2); // 48
 */
export function differentiate(f: (x: Scalar) => Scalar): (x: Scalar) => Scalar {
  return (x) => {
    depth += 1;
    try {
      const y = f(new Dual(x, 1, depth));
      return y instanceof Dual && y.level === depth ? y.rate : 0;
    } finally {
      depth -= 1;
    }
  };
}

let depth = 0;

/**
 * Arithmetic and elementary functions on numbers and dual numbers of any depth: what functions for `differentiate` are
 * written with. Each agrees with its plain counterpart on numbers.
 *
 * @example
 * dual.multiply(3, 4); // 12
 * dual.exp(new Dual(0, 5)).rate; // 5
 * differentiate((x) => dual.divide(1, x))(2); // -0.25
 */
export const dual = {
  add: plus,
  subtract: (a: Scalar, b: Scalar): Scalar => plus(a, times(-1, b)),
  multiply: times,
  divide: (a: Scalar, b: Scalar): Scalar => times(a, dualReciprocal(b)),
  power: dualPower,
  exp: dualExp,
  log: (a: Scalar): Scalar => chain(a, log, dualReciprocal),
  sqrt: dualRoot,
  sin: dualSin,
  cos: dualCos,
  tan: dualTan,
  asin: (a: Scalar): Scalar => chain(a, asin, (x) => dualReciprocal(dualRoot(oneMinusSquare(x)))),
  acos: (a: Scalar): Scalar => chain(a, acos, (x) => times(-1, dualReciprocal(dualRoot(oneMinusSquare(x))))),
  atan: (a: Scalar): Scalar => chain(a, atan, (x) => dualReciprocal(plus(1, times(x, x)))),
  sinh: dualSinh,
  cosh: dualCosh,
  tanh: dualTanh,
  asinh: (a: Scalar): Scalar => chain(a, asinh, (x) => dualReciprocal(dualRoot(plus(1, times(x, x))))),
  acosh: (a: Scalar): Scalar => chain(a, acosh, (x) => dualReciprocal(dualRoot(plus(times(x, x), -1)))),
  atanh: (a: Scalar): Scalar => chain(a, atanh, (x) => dualReciprocal(oneMinusSquare(x))),
  expm1: (a: Scalar): Scalar => chain(a, expm1, dualExp),
  log1p: (a: Scalar): Scalar => chain(a, log1p, (x) => dualReciprocal(plus(1, x))),
  cbrt: dualCubeRoot,
  absolute: (a: Scalar): Scalar => (plainValue(a) < 0 ? times(-1, a) : a),
} as const;

/** The number at the bottom of a dual number. */
export function plainValue(a: Scalar): number {
  return a instanceof Dual ? plainValue(a.value) : a;
}

function levelOf(a: Scalar): number {
  return a instanceof Dual ? a.level : 0;
}

/** The parts of a seen from one level: everything of lower level is constant there. */
function parts(a: Scalar, level: number): readonly [Scalar, Scalar] {
  return a instanceof Dual && a.level === level ? [a.value, a.rate] : [a, 0];
}

function plus(a: Scalar, b: Scalar): Scalar {
  if (typeof a === "number" && typeof b === "number") return a + b;
  const level = Math.max(levelOf(a), levelOf(b));
  const [x, dx] = parts(a, level);
  const [y, dy] = parts(b, level);
  return new Dual(plus(x, y), plus(dx, dy), level);
}

function times(a: Scalar, b: Scalar): Scalar {
  if (typeof a === "number" && typeof b === "number") return a * b;
  const level = Math.max(levelOf(a), levelOf(b));
  const [x, dx] = parts(a, level);
  const [y, dy] = parts(b, level);
  return new Dual(times(x, y), plus(times(dx, y), times(x, dy)), level);
}

/** f(a) with the rate f′(value) · rate; f itself is applied to what is below. */
function chain(a: Scalar, f: (x: number) => number, slope: (x: Scalar) => Scalar): Scalar {
  if (typeof a === "number") return f(a);
  return new Dual(chain(a.value, f, slope), times(slope(a.value), a.rate), a.level);
}

function dualReciprocal(a: Scalar): Scalar {
  return chain(
    a,
    (x) => 1 / x,
    (x) => times(-1, dualReciprocal(times(x, x))),
  );
}

function dualPower(a: Scalar, exponent: number): Scalar {
  if (exponent === 0) return 1;
  return chain(
    a,
    (x) => pow(x, exponent),
    (x) => times(exponent, dualPower(x, exponent - 1)),
  );
}

function dualExp(a: Scalar): Scalar {
  return chain(a, exp, dualExp);
}

function dualRoot(a: Scalar): Scalar {
  return chain(a, Math.sqrt, (x) => dualReciprocal(times(2, dualRoot(x))));
}

function dualSin(a: Scalar): Scalar {
  return chain(a, sin, dualCos);
}

function dualCos(a: Scalar): Scalar {
  return chain(a, cos, (x) => times(-1, dualSin(x)));
}

function dualTan(a: Scalar): Scalar {
  return chain(a, tan, (x) => {
    const t = dualTan(x);
    return plus(1, times(t, t));
  });
}

function dualSinh(a: Scalar): Scalar {
  return chain(a, sinh, dualCosh);
}

function dualCosh(a: Scalar): Scalar {
  return chain(a, cosh, dualSinh);
}

function dualCubeRoot(a: Scalar): Scalar {
  return chain(a, cbrt, (x) => {
    const root = dualCubeRoot(x);
    return dualReciprocal(times(3, times(root, root)));
  });
}

function oneMinusSquare(x: Scalar): Scalar {
  return plus(1, times(-1, times(x, x)));
}

function dualTanh(a: Scalar): Scalar {
  return chain(a, tanh, (x) => {
    const t = dualTanh(x);
    return plus(1, times(-1, times(t, t)));
  });
}
