// The functions that a differentiable function is written with. They bear the names of their plain counterparts, and so
// come as one namespace, `ad`; a bundle contains only those that are used. Pullbacks are written with them too, so that
// they can be differentiated again.
export { add, subtract, multiply, divide, negative, absolute } from "./operations/arithmetic.ts";
export { exp, expm1, log, log1p } from "./operations/exponentials.ts";
export { power, sqrt, cbrt } from "./operations/powers.ts";
export { sin, cos, tan, asin, acos, atan } from "./operations/trigonometry.ts";
export { sinh, cosh, tanh, asinh, acosh, atanh } from "./operations/hyperbolic.ts";
export { sigmoid, relu } from "./operations/activations.ts";
export { sum, broadcastTo, reshape, transpose } from "./operations/sums-and-shapes.ts";
export { mean, logSumExp } from "./operations/means.ts";
export { slice, concatenate } from "./operations/parts.ts";
export { matmul, diagonalOf, diagonal } from "./operations/products.ts";
export { solve, inv, det, logAbsDet } from "./operations/linear-systems.ts";
export { cholesky, qr } from "./operations/triangular-factors.ts";
export { eigh, svd } from "./operations/spectral-factors.ts";
