/** The matrix product of the kernel `gemm`: C += alpha A B. See `../gemm.ts`. */
@external("gemm", "gemm")
export declare function gemm(
  m: i32,
  n: i32,
  k: i32,
  alpha: f64,
  A: usize,
  ra: i32,
  ca: i32,
  B: usize,
  rb: i32,
  cb: i32,
  C: usize,
  rc: i32,
  pack: usize,
): void;
