import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dot } from "../space/vec3.ts";
import { meeting, normal, type Equation } from "./meeting.ts";
import { presets } from "./presets.ts";

test("each preset is what its name says", () => {
  const fates = Object.fromEntries(
    Object.entries(presets).map(([name, equations]) => {
      const { fate, emptyKind, rankA, rankAb } = meeting(equations);
      return [name, [fate, emptyKind, rankA, rankAb]];
    }),
  );
  assert.deepEqual(fates, {
    point: ["point", null, 3, 3],
    line: ["line", null, 2, 2],
    prism: ["none", "prism", 2, 3],
    parallel: ["none", "parallel", 1, 2],
    plane: ["plane", null, 1, 1],
  });
});

test("a common point lies on all three planes, and the directions run in them", () => {
  const small = fc.integer({ min: -3, max: 3 });
  const row: fc.Arbitrary<Equation> = fc.tuple(small, small, small, small);
  fc.assert(
    fc.property(fc.tuple(row, row, row), (equations) => {
      const { through, directions, rankA } = meeting(equations);
      assert.equal(directions.length, 3 - rankA);
      for (const equation of equations) {
        if (through) assert.ok(Math.abs(dot(normal(equation), through) - equation[3]) < 1e-8);
        for (const direction of directions) assert.ok(Math.abs(dot(normal(equation), direction)) < 1e-8);
      }
    }),
  );
});

test("0 = 1 is a contradiction by itself", () => {
  const found = meeting([
    [1, 0, 0, 1],
    [0, 1, 0, 1],
    [0, 0, 0, 1],
  ]);
  assert.deepEqual([found.fate, found.emptyKind], ["none", "contradiction"]);
});
