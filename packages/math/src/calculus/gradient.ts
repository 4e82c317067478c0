import { asArray } from "../array/array-input.ts";
import type { ArrayInput } from "../array/array-input.ts";
import { zeros } from "../array/create.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix } from "../array/ndarray.ts";
import { describeShape, sizeOf } from "../array/shape.ts";
import { MathError } from "../math-error.ts";
import { Loan } from "./loan.ts";
import { pullBack } from "./pull-back.ts";
import { Variable, asVariable, entriesOf } from "./variable.ts";
import type { Traced } from "./variable.ts";

/** A function built from the functions of `ad`. */
export type Differentiable = (...xs: Variable[]) => Traced;

/**
 * The gradient of a function with one number as its value, exact up to rounding, by reverse mode: about three times the
 * cost of f, however many entries x has. f is written with the functions of `ad`.
 *
 * @param f built from the functions of `ad`; its value is one number
 * @param x any shape
 * @param xs the arguments of f, each of any shape
 * @returns shaped like x; a list for several arguments
 * @throws MathError `bad-argument` when f(x) is not one number | `not-a-number` when it is NaN
 * @see Griewank & Walther, Evaluating Derivatives, 2nd ed., §3.2
 *
 * @example
 * gradient((x) => ad.sum(ad.multiply(x, x)), [1, 2, 3]); // [2, 4, 6]
 * gradient((a, b) => ad.multiply(a, b), 2, 5).map(String); // ["5", "2"]
 */
export function gradient(f: (x: Variable) => Traced, x: ArrayInput): NDArray;
export function gradient(f: Differentiable, ...xs: ArrayInput[]): NDArray[];
export function gradient(f: Differentiable, ...xs: ArrayInput[]): NDArray | NDArray[] {
  const { gradients } = traceBack("gradient", f, xs);
  return gradients.length === 1 ? gradients[0] : gradients;
}

/**
 * The value and the gradients in one go, for minimising.
 *
 * @param f built from the functions of `ad`; its value is one number
 * @param xs the arguments of f, each of any shape
 * @returns the value of f, and a gradient shaped like each argument
 * @throws MathError `bad-argument` when f(x) is not one number | `not-a-number` when it is NaN
 * @see Griewank & Walther, Evaluating Derivatives, 2nd ed.
 *
 * @example
 * valueAndGradient((x) => ad.sum(ad.exp(x)), [0, 0]).value; // 2
 */
export function valueAndGradient(
  f: Differentiable,
  ...xs: ArrayInput[]
): { readonly value: number; readonly gradients: NDArray[] } {
  return traceBack("valueAndGradient", f, xs);
}

/**
 * The product of a row of adjoints with the Jacobian, vᵀ J: what reverse mode gives in one pass.
 * Costs one pass, whatever the size of x.
 *
 * @param f built from the functions of `ad`
 * @param x any shape
 * @param v shaped like f(x)
 * @returns shaped like x
 * @throws MathError `shape-mismatch`
 * @see Griewank & Walther, Evaluating Derivatives, 2nd ed.
 *
 * @example
 * vjp((x) => ad.multiply(x, x), [1, 2, 3], [1, 0, 10]); // [2, 0, 60]
 */
export function vjp(f: (x: Variable) => Traced, x: ArrayInput, v: ArrayInput): NDArray {
  const X = tracked("vjp", x);
  const y = asVariable("vjp", f(X));
  return valueOf(pullBack(y, adjointLike("vjp", y, v), [X])[0], X);
}

/**
 * The product of the Jacobian with a column, J v: the rate of change of f along v. By differentiating vᵀJ, which is linear
 * in v, so that no second set of rules is needed. Costs two passes, whatever the size of x.
 *
 * @param f built from the functions of `ad`
 * @param x any shape
 * @param v shaped like x
 * @returns shaped like f(x)
 * @throws MathError `shape-mismatch`
 * @see Griewank & Walther, Evaluating Derivatives, 2nd ed.
 *
 * @example
 * jvp((x) => ad.multiply(x, x), [1, 2, 3], [1, 0, 10]); // [2, 0, 60]
 */
export function jvp(f: (x: Variable) => Traced, x: ArrayInput, v: ArrayInput): NDArray {
  const X = tracked("jvp", x);
  const y = asVariable("jvp", f(X));
  const direction = adjointLike("jvp", X, v);
  const u = new Variable(zeros(y.shape), true);
  const [row] = pullBack(y, u, [X], { traced: true });
  if (row === undefined) return zeros(y.shape);
  return valueOf(pullBack(row, direction, [u])[0], u);
}

/**
 * The Jacobian matrix of a function from n to m entries, one reverse pass for each row.
 *
 * @param f built from the functions of `ad`
 * @param x n entries in any shape
 * @returns m×n: row i holds the derivatives of entry i of f(x)
 * @see Griewank & Walther, Evaluating Derivatives, 2nd ed.
 *
 * @example
 * jacobian((x) => ad.multiply(x, ad.slice(x, "::-1")), [2, 3]); // [[3, 2], [3, 2]]
 */
export function jacobian(f: (x: Variable) => Traced, x: ArrayInput): Matrix {
  const X = tracked("jacobian", x);
  return rowsOf(asVariable("jacobian", f(X)), X);
}

/**
 * The matrix of second derivatives of a function with one number as its value: the Jacobian of its gradient, by reverse
 * mode over reverse mode. Costs about n gradients.
 *
 * @param f built from the functions of `ad`; its value is one number
 * @param x n entries in any shape
 * @returns n×n, symmetric up to rounding
 * @throws MathError `bad-argument` when f(x) is not one number
 * @see Griewank & Walther, Evaluating Derivatives, 2nd ed.
 *
 * @example
 * hessian((x) => ad.sum(ad.power(x, 3)), [1, 2]); // [[6, 0], [0, 12]]
 */
export function hessian(f: (x: Variable) => Traced, x: ArrayInput): Matrix {
  const X = tracked("hessian", x);
  const y = asVariable("hessian", f(X));
  const one = single("hessian", y, [X]);
  const [slope] = pullBack(y, one, [X], { traced: true });
  return slope === undefined ? zeros([X.value.size, X.value.size]) : rowsOf(slope, X);
}

function traceBack(
  name: string,
  f: Differentiable,
  xs: readonly ArrayInput[],
): { readonly value: number; readonly gradients: NDArray[] } {
  return Loan.during(() => {
    const variables = xs.map((x) => tracked(name, x));
    const y = asVariable(name, f(...variables));
    const adjoints = pullBack(y, single(name, y, variables), variables);
    const gradients = adjoints.map((adjoint, k) => valueOf(adjoint, variables[k]));
    return { value: y.value.toTypedArray()[0], gradients };
  });
}

function rowsOf(y: Variable, X: Variable): Matrix {
  const m = y.value.size;
  const n = X.value.size;
  const J = new Float64Array(m * n);
  for (let i = 0; i < m; i++) {
    const unit = new Float64Array(m);
    unit[i] = 1;
    const [row] = pullBack(y, new Variable(new NDArray(unit, y.shape)), [X]);
    if (row !== undefined) J.set(row.value.toTypedArray(), i * n);
  }
  return new NDArray(J, [m, n]) as Matrix;
}

function tracked(name: string, x: ArrayInput): Variable {
  return new Variable(asArray(name, x).copy({ dtype: "float64" }), true);
}

function valueOf(adjoint: Variable | undefined, like: Variable): NDArray {
  return adjoint === undefined
    ? zeros(like.shape)
    : entriesOf(adjoint)
        .reshape(...like.shape)
        .copy();
}

/** The adjoint 1 of a value that is one number. */
function single(name: string, y: Variable, xs: readonly Variable[]): Variable {
  if (y.value.size !== 1) {
    throw new MathError({
      code: "bad-argument",
      function: name,
      rule: "f must have one number as its value",
      given: `f(x) is ${describeShape(y.shape)}`,
      usualCause: "Sum it, or ask for the jacobian.",
    });
  }
  if (Number.isNaN(y.value.toTypedArray()[0])) {
    const shown = xs.map((x) => (x.value.size > 20 ? `an array of ${x.value.size}` : String(x.value))).join(" and ");
    throw new MathError({
      code: "not-a-number",
      function: name,
      rule: "f must have a value at x",
      given: `f returned NaN at x = ${shown}`,
      usualCause: "Does f take the logarithm or square root of something that is negative there, or divide 0 by 0?",
    });
  }
  return new Variable(new NDArray(Float64Array.of(1), y.shape));
}

function adjointLike(name: string, y: Variable, v: ArrayInput): Variable {
  const V = asArray(name, v);
  if (V.size === sizeOf(y.shape) && V.ndim === y.shape.length && V.shape.every((n, k) => n === y.shape[k])) {
    return asVariable(name, V);
  }
  throw new MathError({
    code: "shape-mismatch",
    function: name,
    rule: `v must be shaped like ${name === "jvp" ? "x" : "f(x)"}, ${describeShape(y.shape)}`,
    given: `it is ${describeShape(V.shape)}`,
    usualCause: "v is a direction in which to look: jvp takes one among the arguments of f, vjp one among its values.",
  });
}
