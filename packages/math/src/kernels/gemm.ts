import { arrayMemory } from "./array-memory.ts";
import { gemmWasm } from "./generated/gemm.ts";
import { kernel } from "./kernel.ts";

/** What `assembly/gemm.ts` offers to TypeScript and to other kernels. Addresses in bytes; sizes and strides in entries. */
export interface GemmKernel {
  /** C += alpha A B, on matrices in kernel memory; `pack` is room for `gemmRoom(n, k)` numbers. */
  gemm(
    m: number,
    n: number,
    k: number,
    alpha: number,
    A: number,
    rowStrideA: number,
    columnStrideA: number,
    B: number,
    rowStrideB: number,
    columnStrideB: number,
    C: number,
    rowStrideC: number,
    pack: number,
  ): void;
  /** C = A B, whatever C held. */
  product(
    m: number,
    n: number,
    k: number,
    A: number,
    rowStrideA: number,
    columnStrideA: number,
    B: number,
    rowStrideB: number,
    columnStrideB: number,
    C: number,
    rowStrideC: number,
    pack: number,
  ): void;
}

export const gemm = /* @__PURE__ */ kernel<GemmKernel>(gemmWasm);

/** The same on the memory of large arrays, where `arrayWorkspace` is its room. */
export const residentGemm = /* @__PURE__ */ kernel<GemmKernel>(gemmWasm, {}, arrayMemory);

/** How many numbers `gemm` needs to pack a block of A (96×256), one of B (256×1536 at most) and a tile of C. */
export function gemmRoom(n: number, k: number): number {
  const depth = Math.min(k, 256);
  return 96 * 256 + depth * Math.ceil(Math.min(n, 1536) / 6) * 6 + 18;
}
