import assert from "node:assert/strict";
import { test } from "node:test";
import { layerPicture, layers, pictureRank, spoil, sumOf } from "./picture.ts";

test("each layer has rank 1, and k layers add up to rank k", () => {
  for (const layer of layers) assert.equal(pictureRank(layerPicture(layer)), 1);
  for (const k of [1, 2, 3]) assert.equal(pictureRank(sumOf(k)), k);
});

test("the picture of three layers stays between black and white", () => {
  for (const value of sumOf(3).flat()) assert.ok(value >= 0 && value <= 16);
});

test("each spoilt pixel in a row and column of its own raises the rank by one", () => {
  assert.equal(pictureRank(spoil(sumOf(3), [[0, 5]])), 4);
  assert.equal(
    pictureRank(
      spoil(sumOf(3), [
        [0, 5],
        [6, 1],
      ]),
    ),
    5,
  );
});
