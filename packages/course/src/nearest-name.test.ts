import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { didYouMean, nearestName } from "./nearest-name.ts";

test("the nearest name is found through a missing, an added, a wrong and a swapped letter", () => {
  const known = ["row-reducer", "planes-lab"];
  for (const given of ["row-reducr", "row-reduceer", "row-redocer", "row-redcuer", "Row-Reducer"]) {
    assert.equal(nearestName(given, known), "row-reducer");
  }
  assert.equal(nearestName("matrix", known), null);
});

test("a name that is known is its own nearest", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (names) => {
      const lower = names.map((name) => name.toLowerCase());
      assert.equal(nearestName(lower[0], lower), lower[0]);
    }),
  );
});

test("without a near name the choice is listed", () => {
  assert.equal(didYouMean("stepp", ["step", "hint"]), ' Did you mean "step"?');
  assert.equal(didYouMean("figure", ["step", "hint"]), " Known: step, hint.");
  assert.equal(didYouMean("figure", []), "");
});
