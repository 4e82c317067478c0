import assert from "node:assert/strict";
import { test } from "node:test";
import { exactFirst } from "./exact-first.ts";

const titled = (...titles: string[]) => titles.map((title) => ({ title }));

test("what is called exactly as the query comes first, and the rest keeps its order", () => {
  const found = titled(
    "rank–nullity theorem",
    "Rank of a product",
    "rank, rank of a matrix",
    "rank: how many pivots",
    "low rank",
  );
  assert.deepEqual(exactFirst(" Rank ", found), [found[2], found[3], found[0], found[1], found[4]]);
  assert.deepEqual(exactFirst("rank of a matrix", found)[0], found[2]);
  assert.deepEqual(exactFirst("rank-nullity theorem", found)[0], found[0]);
  assert.deepEqual(exactFirst("pivot", found), found);
});
