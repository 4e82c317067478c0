import assert from "node:assert/strict";
import { test } from "node:test";
import { array } from "./create.ts";

test("a transposed view is copied entry by entry, for sizes around a tile and views that begin inside", () => {
  for (const m of [1, 2, 7, 8, 9, 17]) {
    for (const n of [1, 3, 8, 20]) {
      const A = array(Array.from({ length: (n + 1) * (m + 2) }, (_, k) => k)).reshape(n + 1, m + 2);
      for (const dtype of ["float64", "int32"] as const) {
        const view = A.copy({ dtype }).slice("1:", `1:${m + 1}`).T;
        const entries = Array.from({ length: m * n }, (_, k) => A.get(1 + (k % n), 1 + Math.floor(k / n)));
        assert.deepEqual([...view.toTypedArray()], entries, `${m}×${n} ${dtype}`);
      }
    }
  }
});
