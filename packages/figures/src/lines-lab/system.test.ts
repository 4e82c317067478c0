import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { gripLine, shiftLine, solveLines, turnLine, type Equation } from "./system.ts";

const frame = { x: [-5, 5], y: [-5, 5] } as const;
const half = fc.integer({ min: -10, max: 10 }).map((k) => k / 2);
const small = fc.integer({ min: -6, max: 6 });

test("two lines cross once, never, or everywhere", () => {
  assert.deepEqual(solveLines([1, 2, 4], [3, -1, 5]), { fate: "one", det: -7, crossing: [2, 1] });
  assert.equal(solveLines([1, 2, 4], [2, 4, 2]).fate, "none");
  assert.equal(solveLines([1, 2, 4], [2, 4, 8]).fate, "many");
  assert.equal(solveLines([0, 0, 3], [2, 4, 8]).fate, "none", "0 = 3 has no solution whatever the other says");
  assert.equal(solveLines([0, 0, 0], [2, 4, 8]).fate, "many");
});

test("the crossing satisfies both equations", () => {
  fc.assert(
    fc.property(small, small, small, small, small, small, (a, b, c, d, e, f) => {
      const { crossing } = solveLines([a, b, c], [d, e, f]);
      if (crossing === null) return;
      const [x, y] = crossing;
      assert.ok(Math.abs(a * x + b * y - c) < 1e-8 && Math.abs(d * x + e * y - f) < 1e-8);
    }),
  );
});

test("both grips lie on the line and in the frame, wherever the line is", () => {
  fc.assert(
    fc.property(small, small, small, (a, b, c) => {
      const { at, to } = gripLine([a, b, c], frame);
      if ((a === 0 && b === 0) || Math.abs(c) > 5 * (Math.abs(a) + Math.abs(b)) - 1e-9) return;
      for (const [x, y] of [at, to]) {
        assert.ok(Math.abs(a * x + b * y - c) < 1e-9);
        assert.ok(Math.max(Math.abs(x), Math.abs(y)) <= 5 + 1e-9);
      }
    }),
  );
});

test("a shifted line keeps its direction and goes through the new point", () => {
  fc.assert(
    fc.property(small, small, half, half, (a, b, x, y) => {
      const { equation } = shiftLine(gripLine([a, b, 1], frame), [x, y], frame);
      assert.deepEqual(equation.slice(0, 2), [a, b]);
      assert.ok(Math.abs(a * x + b * y - equation[2]) < 1e-9);
    }),
  );
});

test("a turned line goes through both grips, and its first coefficient that is not 0 is positive", () => {
  const line = gripLine([1, 2, 4] as Equation, frame);
  fc.assert(
    fc.property(half, half, (x, y) => {
      const { equation, at } = turnLine(line, [x, y]);
      const [a, b, c] = equation;
      if (x === at[0] && y === at[1]) return;
      assert.ok(Math.abs(a * x + b * y - c) < 1e-9 && Math.abs(a * at[0] + b * at[1] - c) < 1e-9);
      assert.ok(a > 0 || (a === 0 && b > 0));
    }),
  );
});
