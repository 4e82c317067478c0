import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { apply, det2, type Mat2 } from "./mat2.ts";
import { onCircle } from "./direction.ts";
import { eigenFacts, nextEigenAngle, turnOf, valueAt } from "./eigen-lines.ts";

const entry = fc.integer({ min: -8, max: 8 }).map((value) => value / 2);
const matrix = fc.tuple(fc.tuple(entry, entry), fc.tuple(entry, entry)) as fc.Arbitrary<Mat2>;

test("A v = λ v on every line that is found", () => {
  fc.assert(
    fc.property(matrix, (A) => {
      for (const { value, vector } of eigenFacts(A).lines) {
        const [x, y] = apply(A, vector);
        assert.ok(Math.hypot(x - value * vector[0], y - value * vector[1]) < 1e-8);
      }
    }),
  );
});

test("the eigenvalues add up to the trace and multiply to the determinant", () => {
  fc.assert(
    fc.property(matrix, (A) => {
      const [[a, b], [c, d]] = eigenFacts(A).values;
      assert.ok(Math.abs(a + c - A[0][0] - A[1][1]) < 1e-8);
      assert.ok(Math.abs(a * c - b * d - det2(A)) < 1e-8);
      assert.ok(Math.abs(b + d) < 1e-9);
    }),
  );
});

test("on a line that is kept nothing turns", () => {
  fc.assert(
    fc.property(matrix, fc.integer({ min: 0, max: 359 }), (A, start) => {
      const angle = nextEigenAngle(A, start);
      if (angle === undefined) return;
      assert.notEqual(valueAt(A, angle), undefined);
      const turn = turnOf(A, angle);
      assert.ok(turn === undefined || Math.abs(turn) < 1e-4 || Math.abs(Math.abs(turn) - 180) < 1e-4);
    }),
  );
});

test("a shear keeps one line, a stretch two, a turn none, a multiple of the identity all", () => {
  const kind = (A: Mat2) => eigenFacts(A).kind;
  assert.equal(kind([[1, 1], [0, 1]]), "one"); // prettier-ignore
  assert.equal(kind([[2, 0], [0, 3]]), "two"); // prettier-ignore
  assert.equal(kind([[0, -1], [1, 0]]), "none"); // prettier-ignore
  assert.equal(kind([[2, 0], [0, 2]]), "all"); // prettier-ignore
});

test("from a direction that is kept, the next one is another", () => {
  const A: Mat2 = [
    [2, 1],
    [1, 2],
  ];
  assert.equal(nextEigenAngle(A, 20), 45);
  assert.equal(Math.round(nextEigenAngle(A, 45) as number), 135);
  assert.equal(valueAt(A, 135), 1);
  assert.equal(valueAt(A, 44), undefined);
  assert.deepEqual(onCircle(90), [0, 1]);
});
