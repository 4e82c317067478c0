import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { backSubstitution, notTriangular } from "./substitution.ts";

test("the last equation gives its unknown, and each one above the next", () => {
  const lines = backSubstitution([
    [2, 1, 1, 7],
    [0, -3, -1, -9],
    [0, 0, 3, 9],
  ]);
  assert.deepEqual(
    lines.map(({ rest, value }) => [rest.toString(), value.toString()]),
    [
      ["2", "1"],
      ["-6", "2"],
      ["9", "3"],
    ],
  );
});

test("what it finds solves every equation", () => {
  const small = fc.integer({ min: -4, max: 4 });
  const pivot = small.filter((each) => each !== 0);
  fc.assert(
    fc.property(
      fc.tuple(pivot, small, small, small, pivot, small, small, pivot, small),
      ([a, b, c, d, e, f, g, h, i]) => {
        const system = [
          [a, b, c, d],
          [0, e, f, g],
          [0, 0, h, i],
        ];
        const x = backSubstitution(system).map(({ value }) => value);
        for (const row of system)
          assert.ok(x.reduce((sum, each, j) => sum.add(each.multiply(row[j])), x[0].subtract(x[0])).equals(row[3]));
      },
    ),
  );
});

test("a zero on the diagonal or an entry below it is refused in words", () => {
  assert.equal(
    notTriangular([
      ["1", "2", "3"],
      ["0", "1", "1"],
    ]),
    undefined,
  );
  assert.match(
    notTriangular([
      ["0", "2", "3"],
      ["0", "1", "1"],
    ]) ?? "",
    /no zero on its diagonal; entry 1, 1 is 0/,
  );
  assert.match(
    notTriangular([
      ["1", "2", "3"],
      ["4", "1", "1"],
    ]) ?? "",
    /zeros below its diagonal; entry 2, 1 is 4/,
  );
});
