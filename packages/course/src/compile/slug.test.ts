import assert from "node:assert/strict";
import { test } from "node:test";
import { slug, uniqueSlugs } from "./slug.ts";

test("a title becomes small letters, digits and hyphens", () => {
  assert.equal(slug("What's the *rank* of é, PA = LU?"), "whats-the-rank-of-e-pa-lu");
  assert.equal(slug("…"), "part");
});

test("a repeated title gets a number", () => {
  const id = uniqueSlugs();
  assert.deepEqual([id("A b"), id("a-B"), id("A b")], ["a-b", "a-b-2", "a-b-3"]);
});
