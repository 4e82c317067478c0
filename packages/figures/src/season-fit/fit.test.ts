import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { air, columnIds, rowOf, seasonFit } from "./fit.ts";

test("741 months, from March 1958 to April 2020", () => {
  assert.equal(air.length, 741);
  assert.ok(Math.abs(air[0].year - (1958 + 2.5 / 12)) < 1e-9);
  assert.deepEqual([air[0].ppm, air[740].ppm], [315.7, 416.18]);
});

test("seven columns leave 0.753 ppm", () => {
  const { coefficients, rms } = seasonFit(["one", "t", "t2", "year", "half"]);
  const expected = [352.04, 15.93, 1.3054, -1.0427, 2.6529, 0.6914, -0.43125];
  coefficients.forEach((each, j) => assert.ok(Math.abs(each / expected[j] - 1) < 1e-4, `${each}`));
  assert.ok(Math.abs(rms - 0.7527) < 1e-4);
});

test("the residual is perpendicular to every column, and another column never leaves more", () => {
  const choice = fc.subarray([...columnIds]);
  fc.assert(
    fc.property(choice, choice, (some, more) => {
      const { residuals, rms } = seasonFit(some);
      const rows = air.map(({ year }) => rowOf(some, year));
      for (let j = 0; j < rows[0].length; j++)
        assert.ok(Math.abs(rows.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) < 1e-7);
      assert.ok(seasonFit([...new Set([...some, ...more])]).rms <= rms + 1e-9);
    }),
    { numRuns: 12 },
  );
});
