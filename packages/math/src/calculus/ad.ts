// The functions that a differentiable function is written with. They bear the names of their plain counterparts, and so
// come as one namespace, `ad`; a bundle contains only those that are used.
export * from "./elementary-operations.ts";
export * from "./operations.ts";
export { cholesky, det, eigh, inv, logAbsDet, qr, solve, svd } from "./linear-operations.ts";
