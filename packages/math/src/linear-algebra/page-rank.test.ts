import assert from "node:assert/strict";
import { test } from "node:test";
import { add, multiply } from "../array/arithmetic.ts";
import { allClose } from "../array/compare.ts";
import { matrix } from "../array/create.ts";
import { random } from "../random/random.ts";
import { matmul } from "./matmul.ts";
import { pageRank } from "./page-rank.ts";

test("ranks of pages sum to 1, are the fixed point, and do not depend on the names of pages", () => {
  const rng = random(3);
  const n = 8;
  const links = matrix(
    Array.from({ length: n }, () => Array.from({ length: n }, (_, j) => (j === 3 ? 0 : rng.integer(0, 1)))),
  );
  const { ranks, converged } = pageRank(links, { damping: 0.8 });
  assert.ok(converged && Math.abs(ranks.sum() - 1) < 1e-14 && ranks.min() > 0);
  const P = matrix(links.toArray());
  for (let j = 0; j < n; j++) {
    const out = links.column(j).sum();
    for (let i = 0; i < n; i++) P.set([i, j], out === 0 ? 1 / n : links.get(i, j) / out);
  }
  assert.ok(allClose(add(multiply(matmul(P, ranks), 0.8), 0.2 / n), ranks, { relative: 1e-12 }));
  const renamed = pageRank(links.slice("::-1", "::-1"), { damping: 0.8 }).ranks;
  assert.ok(allClose(renamed.slice("::-1"), ranks, { relative: 1e-12 }));
  assert.deepEqual(
    pageRank(links, { damping: 0 }).ranks.toArray(),
    Array.from({ length: n }, () => 1 / n),
  );
  assert.throws(() => pageRank([[-1]]), /weights of links must be 0 or more; entry \(0, 0\) is -1/);
});
