import { parseNumber } from "../kit/parser.ts";
import type { Mat2 } from "./mat2.ts";

/** The typed matrix; a symmetric one takes a change beside the diagonal on both sides. */
export function typedMatrix(A: Mat2, entries: readonly (readonly string[])[], symmetric = false): Mat2 {
  const [[a, b], [c, d]] = entries.map((row) => row.map((entry) => parseNumber(entry) ?? 0));
  if (!symmetric || b === c)
    return [
      [a, b],
      [c, d],
    ];
  const beside = b === A[0][1] ? c : b;
  return [
    [a, beside],
    [beside, d],
  ];
}
