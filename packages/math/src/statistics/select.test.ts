import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { random } from "../random/random.ts";
import { select } from "./select.ts";

test("each order is the one that sorting gives, with no greater entry before it and no lesser one after it", () => {
  const entries = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(fc.array(entries, { minLength: 1, maxLength: 80 }), fc.nat(), (x, order) => {
      const k = order % x.length;
      const line = Float64Array.from(x);
      const found = select(line, k);
      // −0 and 0 are equal here, and sorting tells them apart.
      assert.equal(found + 0, Float64Array.from(x).sort()[k] + 0);
      assert.ok(line.every((xi, i) => (i <= k ? xi <= found : xi >= found)));
      assert.deepEqual(line.sort(), Float64Array.from(x).sort());
    }),
  );
});

test("data on which medians of three are bad pivots, round after round, are sorted", () => {
  const n = 1000;
  const sorted: number[] = [];
  class Watched extends Float64Array {
    override sort(compare?: (a: number, b: number) => number): this {
      sorted.push(this.length);
      return super.sort(compare);
    }
  }
  const bad = new Watched(badForMediansOfThree(n));
  assert.equal(select(bad, n - 1), n - 1);
  // Two entries fewer in each of the 20 rounds allowed.
  assert.deepEqual(sorted, [n - 40]);
  select(new Watched(random("select").permutation(n)), n - 1);
  assert.equal(sorted.length, 1);
});

/** The first and the middle entry of what is left are the two least of it, each time the pivot is chosen. */
function badForMediansOfThree(n: number): number[] {
  const places = Array.from({ length: n }, (_, i) => i);
  const line = places.map(() => NaN);
  let next = 0;
  for (let low = 0; low + 2 < n; low += 2) {
    const middle = (low + n - 1) >> 1;
    line[places[low]] = next++;
    line[places[middle]] = next++;
    // Where the partition leaves them.
    [places[low + 1], places[middle]] = [places[middle], places[low + 1]];
  }
  return line.map((value) => (Number.isNaN(value) ? next++ : value));
}
