import assert from "node:assert/strict";
import { test } from "node:test";
import { equalTo, sameValue } from "./equal-to.ts";
import { rankOf } from "./rank-of.ts";
import { sameSet } from "./same-set.ts";
import { sameSpan } from "./same-span.ts";
import { upToSign } from "./up-to-sign.ts";

test("The first entry that differs is named.", () => {
  assert.equal(equalTo<unknown>()({ R: [[1, 2]] }, { R: [[1, 3]] }), "In R, entry (0, 1) should be 3; it is 2.");
  assert.equal(equalTo<unknown>()([1, 2], [1]), "It should have 1 entry; it has 2 entries.");
  assert.equal(equalTo<unknown>()({ kind: "none" }, { kind: "unique" }), 'kind should be "unique"; it is "none".');
});

test("Infinity equals itself, and neither a number nor minus Infinity.", () => {
  assert.ok(sameValue(Infinity, Infinity));
  assert.ok(!sameValue(Infinity, 36) && !sameValue(36, -Infinity) && !sameValue(Infinity, -Infinity));
});

test("Zero equals minus zero, NaN equals NaN, typed arrays equal arrays.", () => {
  assert.ok(sameValue([-0, NaN], new Float64Array([0, NaN])));
  assert.ok(!sameValue([1], [1.001]));
});

test("Bases of one subspace agree, whichever they are.", () => {
  assert.equal(
    sameSpan()(
      [
        [1, 1, 0],
        [1, -1, 0],
      ],
      [
        [1, 0, 0],
        [0, 5, 0],
      ],
    ),
    null,
  );
  assert.match(
    sameSpan()(
      [
        [1, 1],
        [2, 2],
      ],
      [
        [1, 0],
        [0, 1],
      ],
    ) ?? "",
    /not independent/,
  );
  assert.match(sameSpan()([[1, 1]], [[1, 0]]) ?? "", /another subspace/);
  assert.equal(sameSpan()([], []), null);
  assert.match(sameSpan()([], [[1, 0]]) ?? "", /should have 1 vector; it has 0/);
});

test("The rank does not depend on the scale of a vector.", () => {
  assert.equal(
    rankOf([
      [1e-9, 0],
      [0, 1e9],
    ]),
    2,
  );
  assert.equal(
    rankOf([
      [0, 0],
      [0, 0],
    ]),
    0,
  );
});

test("A vector and its opposite agree up to sign; a half-turned one does not.", () => {
  assert.equal(upToSign()([-1, 2], [1, -2]), null);
  assert.notEqual(upToSign()([-1, 2], [1, 2]), null);
});

test("Sets are compared without order, with multiplicity.", () => {
  assert.equal(sameSet<number>()([3, 1, 1], [1, 3, 1]), null);
  assert.equal(sameSet<number>()([1, 3], [1, 1]), "1 is missing.");
});
