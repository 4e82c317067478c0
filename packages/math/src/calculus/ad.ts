// The functions that a differentiable function is written with. They bear the names of their plain counterparts, and so
// come as one namespace, `ad`; a bundle contains only those that are used. Pullbacks are written with them too, so that
// they can be differentiated again.
export { absolute, add, divide, multiply, negative, subtract } from "./operations/arithmetic.ts";
export { broadcastTo, reshape, sum, transpose } from "./operations/sums-and-shapes.ts";
export { concatenate, slice } from "./operations/parts.ts";
export { logSumExp, mean } from "./operations/means.ts";
export { diagonal, diagonalOf, matmul } from "./operations/products.ts";
export { exp, expm1, log, log1p } from "./operations/exponentials.ts";
export { cbrt, power, sqrt } from "./operations/powers.ts";
export { acos, asin, atan, cos, sin, tan } from "./operations/trigonometry.ts";
export { acosh, asinh, atanh, cosh, sinh, tanh } from "./operations/hyperbolic.ts";
export { relu, sigmoid } from "./operations/activations.ts";
export { det, inv, logAbsDet, solve } from "./operations/linear-systems.ts";
export { cholesky, qr } from "./operations/triangular-factors.ts";
export { eigh, svd } from "./operations/spectral-factors.ts";
