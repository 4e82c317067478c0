import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { birds } from "../penguins/birds.ts";
import { neighbours, spread, standardised } from "./neighbours.ts";

const bird = fc.integer({ min: 0, max: birds.length - 1 });
const measure = fc.integer({ min: 0, max: 3 });

test("nobody is nearer than the first neighbour", () => {
  fc.assert(
    fc.property(bird, fc.constantFrom(1, 10, 100, 1000), (index, unit) => {
      const found = neighbours(index, [0, 3], [1, unit]);
      assert.equal(found.length, birds.length - 1);
      assert.ok(found.every(({ distance }) => distance >= found[0].distance));
    }),
  );
});

test("the same unit for both measures changes no order", () => {
  fc.assert(
    fc.property(bird, (index) => {
      const [fine, coarse] = [1, 16].map((unit) => neighbours(index, [0, 1], [unit, unit]));
      fine.forEach((each, i) => {
        assert.equal(each.index, coarse[i].index);
        assert.ok(Math.abs(each.distance - 16 * coarse[i].distance) < 1e-9);
      });
    }),
  );
});

test("the example of the slide: grams choose an Adelie, kilograms a Chinstrap", () => {
  const nearest = (unit: number) => neighbours(158, [0, 3], [1, unit])[0].index;
  assert.deepEqual([birds[158].species, birds[nearest(1)].species, birds[nearest(1000)].species], [1, 0, 1]);
});

test("a standardised measure has mean 0 and standard deviation 1, whatever its unit was", () => {
  fc.assert(
    fc.property(measure, (j) => {
      const values = birds.map(({ row }) => standardised(row[j], j, 2));
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const square = values.reduce((sum, value) => sum + value ** 2, 0) / values.length;
      assert.ok(Math.abs(mean) < 1e-10 && Math.abs(square - 1) < 1e-10);
    }),
  );
});

test("the stages begin with what was measured and pass through the distance from the mean", () => {
  fc.assert(
    fc.property(bird, measure, (index, j) => {
      const value = birds[index].row[j];
      assert.equal(standardised(value, j, 0), value);
      assert.ok(Math.abs(standardised(value, j, 1) - (value - spread(j).mean)) < 1e-9);
    }),
  );
});
