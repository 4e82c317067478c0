import assert from "node:assert/strict";
import { test } from "node:test";
import { arrangeParts, publishedLayout } from "./lab-layout.ts";

const parts = [
  { type: "prose", id: "p" },
  { type: "cell", id: "a" },
  { type: "cell", id: "b" },
] as const;
const ids = (layout: Parameters<typeof arrangeParts>[1]) =>
  arrangeParts(parts, layout)
    .map(({ id }) => id)
    .join(" ");

test("own cells stand below the cell they were added under, also below one another", () => {
  assert.equal(ids(publishedLayout), "p a b");
  const added = [
    { id: "own-1", after: "a" },
    { id: "own-2", after: "own-1" },
    { id: "own-3", after: null },
  ];
  assert.equal(ids({ added, deleted: [] }), "p a own-1 own-2 b own-3");
});

test("an own cell whose neighbour is gone comes at the end", () => {
  assert.equal(ids({ added: [{ id: "own-1", after: "gone" }], deleted: [] }), "p a b own-1");
});
