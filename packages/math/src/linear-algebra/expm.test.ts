import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { multiply, subtract } from "../array/arithmetic.ts";
import { allClose } from "../array/compare.ts";
import { diagonal, identity, matrix, zeros } from "../array/create.ts";
import { random } from "../random/random.ts";
import { expm } from "./expm.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";

test("the exponential of a matrix whose norm is beyond the range of numbers ends, and is no number", () => {
  const beyond = expm(
    multiply(
      matrix([
        [1, 1],
        [1, -1],
      ]),
      1e308,
    ),
  );
  assert.ok(
    beyond
      .toArray()
      .flat()
      .every((entry) => !Number.isFinite(entry)),
  );
});

test("e^A e^−A = I, e^(diagonal) is diagonal, and a rotation generator rotates", () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 1, max: 6 }),
      fc.double({ min: -3, max: 1.3, noNaN: true }),
      (seed, n, size) => {
        const A = multiply(random(seed).normal({ shape: [n, n] }), 10 ** size);
        const P = expm(A);
        const Q = expm(multiply(A, -1));
        assert.ok(norm(subtract(matmul(P, Q), identity(n))) <= 1e-12 * norm(P) * norm(Q) * Math.max(1, norm(A)));
      },
    ),
  );
  assert.ok(allClose(expm(diagonal([0, 1, -2])), diagonal([1, Math.E, Math.exp(-2)]), { relative: 1e-15 }));
  const t = 20;
  assert.ok(
    allClose(
      expm([
        [0, -t],
        [t, 0],
      ]),
      [
        [Math.cos(t), -Math.sin(t)],
        [Math.sin(t), Math.cos(t)],
      ],
      { absolute: 1e-13 },
    ),
  );
  assert.deepEqual(expm(zeros([0, 0])).shape, [0, 0]);
  assert.equal(expm([[1e-300]]).get(0, 0), 1);
});
