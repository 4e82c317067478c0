import assert from "node:assert/strict";
import { test } from "node:test";
import references from "../../reference/decompositions.json" with { type: "json" };
import { allClose } from "../array/compare.ts";
import { matrix } from "../array/create.ts";
import { cholesky } from "./cholesky.ts";
import { eigh } from "./eigh.ts";
import { expm } from "./expm.ts";
import { qr } from "./qr.ts";
import { relativeError } from "./test-families.ts";

test("Cholesky factors, eigenvalues, exponentials and least squares agree with scipy", () => {
  for (const { A, L, values } of references.definite) {
    assert.ok(allClose(cholesky(A), L, { relative: 1e-11, absolute: 1e-13 }));
    assert.ok(allClose(eigh(A).values, values, { relative: 1e-12, absolute: 1e-13 }));
  }
  for (const { A, R } of references.tall) assert.ok(allClose(qr(A).R, R, { relative: 1e-11, absolute: 1e-13 }));
  // mpmath's values are exact; Higham's bound for these norms (up to 30) is about 100 n 2⁻⁵² ‖e^A‖.
  for (const { A, exp } of references.exponentials) assert.ok(relativeError(expm(A), matrix(exp)) <= 1e-13);
});
