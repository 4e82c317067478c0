// Arrays
export { NDArray } from "./array/ndarray.ts";
export type { Matrix, Vector } from "./array/ndarray.ts";
export type { DType, Storage } from "./array/dtype.ts";
export type { Shape } from "./array/shape.ts";
export type { ArrayInput, EntriesInput, MatrixInput, NumberTree, VectorInput } from "./array/array-input.ts";
export type { Selector } from "./array/slice.ts";
export type { OutOption } from "./array/elementwise.ts";
export type { ReduceOptions } from "./array/reduce.ts";
export type { CloseOptions } from "./array/compare.ts";
export type { ArrayJson } from "./array/json.ts";
export type { CreateOptions } from "./array/create.ts";
export { arange, array, diagonal, full, identity, linspace, matrix, ones, vector, zeros } from "./array/create.ts";
export { hilbert, pascal, secondDifference, vandermonde, wilkinsonGrowth } from "./array/test-matrices.ts";
export { absolute, add, divide, map, multiply, negative, subtract } from "./array/arithmetic.ts";
export { max, mean, min, sum } from "./array/reduce.ts";
export { cumsum, prod } from "./array/cumulative.ts";
export {
  allClose,
  arrayEqual,
  equal,
  greater,
  greaterEqual,
  isClose,
  less,
  lessEqual,
  notEqual,
} from "./array/compare.ts";
export { where } from "./array/where.ts";
export { clip, maximum, minimum } from "./array/clip.ts";
export { concatenate, stack } from "./array/stack.ts";
export { arrayFromJson } from "./array/json.ts";
export { arrayToMathml } from "./array/mathml.ts";
export type { MathmlOptions } from "./array/mathml.ts";
export { argsort, sort } from "./array/sort.ts";
export type { SortOptions } from "./array/sort.ts";
export { all, any, argmax, argmin, countNonzero } from "./array/decide.ts";

// Tables
export { Table, tableFromColumns, tableFromRows } from "./table/table.ts";
export type { Cell, Column, ColumnKind, Row } from "./table/column.ts";
export { parseCsv, toCsv } from "./table/csv.ts";
export type { CsvOptions } from "./table/csv.ts";
export { groupBy, summarize } from "./table/group-by.ts";
export type { Group } from "./table/group-by.ts";

// Random numbers
export { random, Rng } from "./random/random.ts";

// Linear algebra
export { matmul } from "./linear-algebra/matmul.ts";
export { dot, outer, trace, transpose } from "./linear-algebra/products.ts";
export { lu } from "./linear-algebra/lu.ts";
export type { LU } from "./linear-algebra/lu.ts";
export { luSolve, solve, solveWithoutPivoting } from "./linear-algebra/solve.ts";
export type { SolveOptions } from "./linear-algebra/solve.ts";
export { applyStep, rref } from "./linear-algebra/rref.ts";
export type { Reduced, RowStep } from "./linear-algebra/rref.ts";
export { solveTriangular } from "./linear-algebra/solve-triangular.ts";
export type { TriangularOptions } from "./linear-algebra/solve-triangular.ts";
export { svd } from "./linear-algebra/svd.ts";
export type { SVD } from "./linear-algebra/svd.ts";
export { svdvals } from "./linear-algebra/svdvals.ts";
export { columnSpace, leftNullSpace, nullSpace, rank, rowSpace } from "./linear-algebra/subspaces.ts";
export type { RankOptions } from "./linear-algebra/subspaces.ts";
export { norm } from "./linear-algebra/norm.ts";
export type { AxisNormOptions, NormOptions } from "./linear-algebra/norm.ts";
export { cond } from "./linear-algebra/cond.ts";
export type { CondOptions } from "./linear-algebra/cond.ts";
export { det, slogdet } from "./linear-algebra/det.ts";
export { inv } from "./linear-algebra/inv.ts";
export { pinv } from "./linear-algebra/pinv.ts";
export { cholesky, pivotedCholesky } from "./linear-algebra/cholesky.ts";
export type { PivotedCholesky } from "./linear-algebra/cholesky.ts";
export { pivotedQr, qr } from "./linear-algebra/qr.ts";
export type { PivotedQR, QR, QROptions } from "./linear-algebra/qr.ts";
export { lstsq } from "./linear-algebra/lstsq.ts";
export type { LeastSquares, LstsqOptions } from "./linear-algebra/lstsq.ts";
export { polyfit } from "./linear-algebra/polyfit.ts";
export type { PolyfitOptions, PolynomialFit } from "./linear-algebra/polyfit.ts";
export { polyval } from "./linear-algebra/polyval.ts";
export { eigh } from "./linear-algebra/eigh.ts";
export type { SymmetricEigen } from "./linear-algebra/eigh.ts";
export { eig, eigvals } from "./linear-algebra/eig.ts";
export type { Eigen } from "./linear-algebra/eig.ts";
export { schur } from "./linear-algebra/schur.ts";
export type { Schur } from "./linear-algebra/schur.ts";
export { expm } from "./linear-algebra/expm.ts";
export { inverseIteration, powerIteration } from "./linear-algebra/power-iteration.ts";
export type { DominantEigen, IterationOptions } from "./linear-algebra/power-iteration.ts";
export { pageRank } from "./linear-algebra/page-rank.ts";
export type { PageRank, PageRankOptions } from "./linear-algebra/page-rank.ts";
export { covariance, pca } from "./linear-algebra/pca.ts";
export type { PCA } from "./linear-algebra/pca.ts";

// Statistics
export { std, variance } from "./statistics/variance.ts";
export type { VarianceOptions } from "./statistics/variance.ts";
export { median, quantile } from "./statistics/quantile.ts";
export { autocorrelation } from "./statistics/autocorrelation.ts";
export type { AutocorrelationOptions } from "./statistics/autocorrelation.ts";

// Exact fractions
export { Rational, rational } from "./exact/rational.ts";
export { exactRational } from "./exact/exact-rational.ts";
export { parseRational } from "./exact/parse-rational.ts";
export type { RationalInput } from "./exact/rational.ts";
export { rationalMatrix, rationalToArray, rationalToTex } from "./exact/rational-matrix.ts";
export type { RationalMatrix, RationalMatrixInput } from "./exact/rational-matrix.ts";
export { applyRationalStep, rationalEchelon, rationalRref } from "./exact/rational-rref.ts";
export type { RationalReduced, RationalStep } from "./exact/rational-rref.ts";
export {
  clearDenominators,
  rationalDet,
  rationalInverse,
  rationalMatmul,
  rationalNullSpace,
  rationalRank,
} from "./exact/rational-linear-algebra.ts";

// Typed mathematics
export { parseExpression } from "./expression/parse-expression.ts";
export type { Expression, Operator, ParseOptions } from "./expression/parse-expression.ts";
export { evaluate, evaluateExact, evaluateExpression } from "./expression/evaluate.ts";
export type { Variables } from "./expression/evaluate.ts";
export { parseMatrix, parseRationalMatrix, parseVector } from "./expression/parse-matrix.ts";
export { expressionToTex } from "./expression/expression-to-tex.ts";
export { expressionToText } from "./expression/expression-to-text.ts";
export { simplify } from "./expression/simplify.ts";
export { derivative } from "./expression/derivative.ts";
export { equivalent } from "./expression/equivalent.ts";
export type { Equivalence, EquivalentOptions } from "./expression/equivalent.ts";

// Calculus
export * as ad from "./calculus/ad.ts";
export { gradient, hessian, jacobian, jvp, valueAndGradient, vjp } from "./calculus/gradient.ts";
export type { Differentiable } from "./calculus/gradient.ts";
export { Variable } from "./calculus/variable.ts";
export type { Origin, Pullback, Traced } from "./calculus/variable.ts";
export { differentiate, Dual, dual } from "./calculus/dual.ts";
export type { Scalar } from "./calculus/dual.ts";
export { numericalDerivative, numericalGradient, numericalJacobian } from "./calculus/finite-differences.ts";
export type { NumericalDerivative } from "./calculus/finite-differences.ts";

// Elementary functions and constants, the same bits in every engine
export { exp, expm1, log, log10, log1p, log2 } from "./elementary/entries/exponentials.ts";
export { acos, asin, atan, cos, sin, tan } from "./elementary/entries/angles.ts";
export { acosh, asinh, atanh, cosh, sinh, tanh } from "./elementary/entries/hyperbolic.ts";
export { atan2 } from "./elementary/inverse-trigonometry.ts";
export { pow } from "./elementary/pow.ts";
export { cbrt, sqrt } from "./elementary/entries/roots.ts";
export { hypot } from "./elementary/roots.ts";
export { e, pi } from "./elementary/constants.ts";

// Errors
export { MathError } from "./math-error.ts";
export type { MathErrorCode, MathErrorParts } from "./math-error.ts";
