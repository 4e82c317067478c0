/** Triangular systems of the kernel `triangular`: X = T⁻¹ X for a lower triangular T. See `../triangular.ts`. */
@external("triangular", "solveLower")
export declare function solveLower(
  n: i32,
  k: i32,
  T: usize,
  rt: i32,
  ct: i32,
  X: usize,
  rx: i32,
  unit: bool,
  pack: usize,
): void;
