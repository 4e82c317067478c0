import { cos, sin } from "../elementary/trigonometry.ts";
import { exp } from "../elementary/exp.ts";
import { log } from "../elementary/log.ts";
import { CONSTANTS, lookUp } from "./functions.ts";
import type { Expression } from "./parse-expression.ts";

/** A complex value with a bound on the rounding error that it may carry. */
export interface Rounded {
  readonly re: number;
  readonly im: number;
  readonly error: number;
}

/**
 * The principal value of an expression at a complex point, with a running bound of its rounding error, so that a
 * difference can be told from noise. NaN where there is none. Absolute values of complex numbers are taken as NaN: |z| is
 * not what typed mathematics means by abs(x).
 */
export function evaluateComplex(e: Expression, at: Readonly<Record<string, Rounded>>): Rounded {
  if (e.kind === "number") return rounded(Number(e.text), 0, 0);
  if (e.kind === "name") {
    const constant = lookUp(CONSTANTS, e.name);
    return lookUp(at, e.name) ?? rounded(constant ?? NaN, 0, 0);
  }
  if (e.kind === "list") return rounded(NaN, 0, 0);
  if (e.kind === "negate") {
    const a = evaluateComplex(e.operand, at);
    return { re: -a.re, im: 0 - a.im, error: a.error };
  }
  if (e.kind === "call") return applied(e.name, evaluateComplex(e.argument, at));
  const a = evaluateComplex(e.left, at);
  const b = evaluateComplex(e.right, at);
  if (e.operator === "+") return plus(a, b);
  if (e.operator === "-") return minus(a, b);
  if (e.operator === "*") return times(a, b);
  if (e.operator === "/") return over(a, b);
  return raised(a, b);
}

export function sizeOfComplex(a: Rounded): number {
  const larger = Math.max(Math.abs(a.re), Math.abs(a.im));
  if (larger === 0 || !Number.isFinite(larger)) return larger;
  return larger * Math.sqrt((a.re / larger) * (a.re / larger) + (a.im / larger) * (a.im / larger));
}

function rounded(re: number, im: number, error: number): Rounded {
  return { re, im, error: error + Number.EPSILON * (Math.abs(re) + Math.abs(im)) };
}

function times(a: Rounded, b: Rounded): Rounded {
  const error = sizeOfComplex(a) * b.error + sizeOfComplex(b) * a.error + a.error * b.error;
  return rounded(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re, error);
}

function over(a: Rounded, b: Rounded): Rounded {
  const size = sizeOfComplex(b);
  if (size === 0) return rounded(NaN, 0, 0);
  const [c, d] = [b.re / size, b.im / size];
  const re = (a.re * c + a.im * d) / size;
  const im = (a.im * c - a.re * d) / size;
  return rounded(re, im, (a.error + (sizeOfComplex(a) * b.error) / size) / size);
}

function raised(a: Rounded, b: Rounded): Rounded {
  if (b.im === 0 && Number.isInteger(b.re) && Math.abs(b.re) <= 1024) {
    if (b.re < 0) return over(rounded(1, 0, 0), raised(a, { ...b, re: -b.re }));
    let result = rounded(1, 0, 0);
    let square = a;
    for (let k = b.re; k > 0; k = Math.floor(k / 2)) {
      if (k % 2 === 1) result = times(result, square);
      square = times(square, square);
    }
    return result;
  }
  if (a.re === 0 && a.im === 0) return b.re > 0 ? rounded(0, 0, 0) : rounded(NaN, 0, 0);
  return applied("exp", times(b, applied("ln", a)));
}

function applied(name: string, a: Rounded): Rounded {
  const size = sizeOfComplex(a);
  if (name === "abs") return a.im === 0 ? { re: Math.abs(a.re), im: 0, error: a.error } : rounded(NaN, 0, 0);
  if (name === "exp") {
    const grown = exp(a.re);
    return rounded(grown * cos(a.im), a.im === 0 ? 0 : grown * sin(a.im), grown * a.error);
  }
  if (name === "sqrt") {
    const re = Math.sqrt((size + Math.abs(a.re)) / 2);
    const im = re === 0 ? 0 : Math.abs(a.im) / (2 * re);
    const [p, q] = a.re >= 0 ? [re, im] : [im, re];
    return rounded(p, a.im < 0 ? -q : q, size === 0 ? Math.sqrt(a.error) : a.error / (2 * Math.sqrt(size)));
  }
  if (name === "ln" || name === "log" || name === "log2" || name === "log10") {
    if (size === 0) return rounded(NaN, 0, 0);
    const base = name === "log2" ? log(2) : name === "log10" ? log(10) : 1;
    return rounded(log(size) / base, angle(a) / base, a.error / size / base);
  }
  const built = composed(name, a);
  if (built !== undefined) return built;
  // The remaining ones are built from e^(iz) and e^(−iz).
  const up = exp(a.im);
  const down = exp(-a.im);
  const growth = ((up + down) / 2) * a.error;
  const s = rounded((sin(a.re) * (up + down)) / 2, a.im === 0 ? 0 : (cos(a.re) * (up - down)) / 2, growth);
  const c = rounded((cos(a.re) * (up + down)) / 2, a.im === 0 ? 0 : (-sin(a.re) * (up - down)) / 2, growth);
  if (name === "sin") return s;
  if (name === "cos") return c;
  return name === "tan" ? over(s, c) : rounded(NaN, 0, 0);
}

/** Hyperbolic functions and the inverses, by what defines their principal values; undefined for other names. */
function composed(name: string, z: Rounded): Rounded | undefined {
  const ln = (w: Rounded): Rounded => applied("ln", w);
  const root = (w: Rounded): Rounded => applied("sqrt", w);
  const iz = times(I, z);
  if (name === "sinh") return times(HALF, minus(applied("exp", z), applied("exp", times(MINUS_ONE, z))));
  if (name === "cosh") return times(HALF, plus(applied("exp", z), applied("exp", times(MINUS_ONE, z))));
  if (name === "tanh") return over(applied("sinh", z), applied("cosh", z));
  if (name === "asinh") return ln(plus(z, root(plus(times(z, z), ONE))));
  if (name === "acosh") return ln(plus(z, times(root(minus(z, ONE)), root(plus(z, ONE)))));
  if (name === "atanh") return times(HALF, minus(ln(plus(ONE, z)), ln(minus(ONE, z))));
  if (name === "asin") return times(MINUS_I, ln(plus(iz, root(minus(ONE, times(z, z))))));
  if (name === "acos") return minus(rounded(CONSTANTS.pi / 2, 0, 0), applied("asin", z));
  if (name === "atan") return times(times(HALF, I), minus(ln(minus(ONE, iz)), ln(plus(ONE, iz))));
  return undefined;
}

const ONE: Rounded = { re: 1, im: 0, error: 0 };
const MINUS_ONE: Rounded = { re: -1, im: 0, error: 0 };
const HALF: Rounded = { re: 0.5, im: 0, error: 0 };
const I: Rounded = { re: 0, im: 1, error: 0 };
const MINUS_I: Rounded = { re: 0, im: -1, error: 0 };

function plus(a: Rounded, b: Rounded): Rounded {
  return rounded(a.re + b.re, a.im + b.im, a.error + b.error);
}

function minus(a: Rounded, b: Rounded): Rounded {
  return rounded(a.re - b.re, a.im - b.im, a.error + b.error);
}

/** The argument of a complex number in (−π, π], by Newton's method on sin and cos from a table of octants. */
function angle({ re, im }: Rounded): number {
  if (im === 0) return re < 0 ? CONSTANTS.pi : 0;
  const size = sizeOfComplex({ re, im, error: 0 });
  const [c, s] = [re / size, im / size];
  let theta =
    Math.abs(c) > Math.abs(s)
      ? c > 0
        ? s
        : (s > 0 ? CONSTANTS.pi : -CONSTANTS.pi) - s
      : (s > 0 ? 1 : -1) * (CONSTANTS.pi / 2) - (s > 0 ? c : -c);
  for (let k = 0; k < 6; k++) theta += s * cos(theta) - c * sin(theta);
  return theta;
}
