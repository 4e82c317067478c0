import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileOf, made } from "./made.ts";

for (const one of made) {
  test(`${one.to}, made again, has the same bytes`, () => {
    assert.equal(one.make(), readFileSync(fileOf(one), "utf8"));
  });
}
