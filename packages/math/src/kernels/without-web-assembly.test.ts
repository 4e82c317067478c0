import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const index = pathToFileURL(`${import.meta.dirname}/../index.ts`).href;

/** What a fresh process prints: answers above every threshold, after `before` has run. */
function answers(before: string): unknown {
  const script = `
    import * as math from ${JSON.stringify(index)};
    ${before}
    const A = math.random(1).normal({ shape: [60, 60] });
    const b = math.random(2).normal({ shape: 60 });
    const S = math.matmul(A, A.T).add(math.identity(60));
    const { Q, R } = math.qr(A);
    console.log(JSON.stringify({
      exact: [math.matmul(A, S), math.solve(A, b), math.inv(A), math.cholesky(S)].map((X) => X.toArray()),
      det: math.det(A),
      rounded: math.matmul(Q, R).subtract(A).toArray().flat(),
    }));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

test("where WebAssembly is missing or refused, the plain path gives the same answers, and no error", () => {
  const usual = answers("") as { exact: unknown; det: unknown; rounded: number[] };
  const refusals = [
    "globalThis.WebAssembly = undefined;",
    "WebAssembly.Module = class { constructor() { throw new WebAssembly.CompileError('refused by the policy'); } };",
    "WebAssembly.Memory = class { constructor() { throw new RangeError('could not allocate memory'); } };",
  ];
  for (const refusal of refusals) {
    const { exact, det, rounded } = answers(refusal) as typeof usual;
    assert.deepEqual(exact, usual.exact, refusal);
    assert.equal(det, usual.det);
    assert.ok([...rounded, ...usual.rounded].every((difference) => Math.abs(difference) < 1e-13));
  }
});
