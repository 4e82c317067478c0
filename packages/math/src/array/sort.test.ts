import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { random } from "../random/random.ts";
import { array, vector, zeros } from "./create.ts";
import { all, any, argmax, argmin, countNonzero } from "./decide.ts";
import { argsort, sort } from "./sort.ts";

test("sorting gives the same entries in order, NaN last, and argsort the way there", () => {
  fc.assert(
    fc.property(fc.array(fc.double()), fc.boolean(), (entries, descending) => {
      const sorted = sort(entries, { descending }).toTypedArray();
      const order = Array.from(argsort(entries, { descending }).toTypedArray());
      assert.deepEqual(
        Array.from(sorted),
        order.map((i) => entries[i]),
      );
      assert.deepEqual(
        [...order].sort((i, j) => i - j),
        entries.map((_, i) => i),
      );
      for (let k = 1; k < sorted.length; k++) {
        if (Number.isNaN(sorted[k])) continue;
        assert.ok(descending ? sorted[k - 1] >= sorted[k] : sorted[k - 1] <= sorted[k]);
      }
    }),
  );
});

test("sorting runs along any axis of any array, keeps the dtype, and is stable", () => {
  const A = random(1).integer(0, 5, { shape: [3, 4, 2] });
  for (const axis of [0, 1, 2, -1]) {
    const S = sort(A, { axis });
    assert.deepEqual(S.shape, A.shape);
    const along = S.transpose([...[0, 1, 2].filter((k) => k !== (axis + 3) % 3), (axis + 3) % 3]);
    for (let i = 0; i < along.shape[0]; i++) {
      for (let j = 0; j < along.shape[1]; j++) {
        const line = along.slice(i, j).toArray() as number[];
        assert.deepEqual(
          line,
          [...line].sort((x, y) => x - y),
        );
      }
    }
  }
  assert.equal(sort(array([2, 1], { dtype: "int32" })).dtype, "int32");
  assert.deepEqual(argsort([1, 0, 1, 0]).toArray(), [1, 3, 0, 2]);
  assert.deepEqual(argsort([1, 0, 1, 0], { descending: true }).toArray(), [0, 2, 1, 3]);
  assert.deepEqual(sort(zeros([0, 3]), { axis: 0 }).shape, [0, 3]);
  assert.throws(() => sort(vector([1]), { axis: 1 }), /axis must be a whole number from -1 to 0/);
});

test("decisions over all entries and along axes", () => {
  const A = array([
    [0, 1, 2],
    [0, 0, 3],
  ]);
  assert.deepEqual([any(A), all(A), countNonzero(A), argmax(A), argmin(A)], [true, false, 3, 5, 0]);
  assert.deepEqual(any(A, { axis: 0 }).toArray(), [0, 1, 1]);
  assert.deepEqual(all(A, { axis: 0 }).toArray(), [0, 0, 1]);
  assert.deepEqual(countNonzero(A, { axis: 1 }).toArray(), [2, 1]);
  assert.deepEqual(argmin(A, { axis: 1 }).toArray(), [0, 0]);
  assert.deepEqual([any([]), all([]), countNonzero([])], [false, true, 0]);
  assert.deepEqual([argmax([1, NaN, 9, NaN]), argmin([1, NaN, 0])], [1, 1]);
  assert.throws(() => argmax([]), /argmax: there must be at least one entry; there is none/);
});
