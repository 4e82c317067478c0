import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { mean } from "../array/reduce.ts";
import { hash128 } from "./hash.ts";
import { random } from "./random.ts";
import { ziggurat } from "./ziggurat.ts";

test("the same seed gives the same numbers, for ever: these are pinned", () => {
  const rng = random(7);
  assert.deepEqual(
    [rng.bits(), rng.uniform(), rng.normal(), rng.integer(1, 6)],
    [860453391, 0.38247148928514296, -1.9318496187548602, 2],
  );
  assert.notEqual(random("7").bits(), random(7).bits());
});

test("MurmurHash3 gives its published value", () => {
  const words = hash128("The quick brown fox jumps over the lazy dog").map((word) => (word >>> 0).toString(16));
  assert.equal(words.join(""), "2f1583c3ecee2c675d7bf66ce5e91d2c");
});

test("split depends on the seed and the labels only, not on what was drawn before", () => {
  fc.assert(
    fc.property(fc.nat(), fc.string(), fc.nat(20), (seed, label, drawn) => {
      const used = random(seed);
      for (let k = 0; k < drawn; k++) used.normal();
      assert.equal(used.split(label).bits(), random(seed).split(label).bits());
      assert.notEqual(used.split(label).uniform(), random(seed).uniform());
    }),
  );
  assert.notEqual(random(1).split("a").split("b").bits(), random(1).split("a/1:b").bits());
  assert.equal(random(1).split(3).bits(), random(1).split("3").bits());
});

test("uniform stays in [low, high), and fills arrays in order", () => {
  const rng = random(1);
  for (let k = 0; k < 1000; k++) {
    const x = rng.uniform({ low: -2, high: 5 });
    assert.ok(x >= -2 && x < 5);
  }
  const [a, b] = [random(2), random(2)];
  assert.deepEqual(a.uniform({ shape: 3 }).toArray(), [b.uniform(), b.uniform(), b.uniform()]);
  assert.deepEqual(a.normal({ shape: [2, 0] }).shape, [2, 0]);
  assert.equal(rng.uniform({ low: 3, high: 3 }), 3);
  assert.throws(
    () => rng.uniform({ low: 2, high: 1 }),
    /uniform: low must be at most high, both finite; they are 2 and 1/,
  );
});

test("uniform and normal have the moments and tails of their distributions", () => {
  const count = 100_000;
  const u = random("uniform").uniform({ shape: count });
  const z = random("normal").normal({ shape: count });
  // Bounds are 5 standard errors: 1/√12, 1, √2 for the square, √15 for the cube, √96 for the fourth power; over √count.
  const root = Math.sqrt(count);
  const power = (k: number): number => mean(z.toArray().map((x) => x ** k));
  assert.ok(Math.abs(mean(u) - 0.5) < 5 / Math.sqrt(12) / root);
  assert.ok(Math.abs(power(1)) < 5 / root);
  assert.ok(Math.abs(power(2) - 1) < (5 * Math.SQRT2) / root);
  assert.ok(Math.abs(power(3)) < (5 * Math.sqrt(15)) / root);
  assert.ok(Math.abs(power(4) - 3) < (5 * Math.sqrt(96)) / root);
  const beyond2 = mean(z.toArray().map((x) => Number(Math.abs(x) > 2)));
  assert.ok(Math.abs(beyond2 - 0.0455) < (5 * Math.sqrt(0.0455)) / root);
  const scaled = random(3).normal({ mean: 10, standardDeviation: 2 });
  assert.equal(scaled, 10 + 2 * random(3).normal());
});

test("integers reach both ends, each value equally often, also beyond 32 bits", () => {
  const rng = random("integers");
  const counts = [0, 0, 0, 0, 0, 0];
  for (let k = 0; k < 60_000; k++) counts[rng.integer(1, 6) - 1] += 1;
  // Chi-square with 5 degrees of freedom: above 25.7 with probability 1e-4.
  assert.ok(counts.reduce((total, n) => total + (n - 10_000) ** 2 / 10_000, 0) < 25.7, counts.join());
  const wide = Array.from({ length: 100 }, () => rng.integer(-(2 ** 52), 2 ** 52 - 1));
  assert.ok(wide.every(Number.isSafeInteger) && wide.some((n) => n < 0) && wide.some((n) => Math.abs(n) > 2 ** 50));
  assert.equal(rng.integer(4, 4), 4);
  assert.throws(
    () => rng.integer(2, 1),
    /integer: low and high must be whole numbers with low ≤ high .*; they are 2 and 1/,
  );
  assert.throws(() => rng.integer(0, 0.5), /integer/);
});

test("shuffles and permutations keep every item, leave the list alone, and reach every order equally often", () => {
  const rng = random("orders");
  const list = [1, 2, 3];
  const seen = new Map<string, number>();
  for (let k = 0; k < 6000; k++) {
    const order = rng.shuffle(list).join("");
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  assert.deepEqual(list, [1, 2, 3]);
  assert.equal(seen.size, 6);
  assert.ok([...seen.values()].reduce((total, n) => total + (n - 1000) ** 2 / 1000, 0) < 25.7);
  assert.deepEqual(rng.permutation(5).toSorted(), [0, 1, 2, 3, 4]);
  assert.deepEqual(rng.permutation(0), []);
  assert.ok(list.includes(rng.choose(list)));
  assert.throws(() => rng.choose([]), /choose: the list must have at least one item; it is empty/);
});

test("arrays of draws hold what single draws give, in the kernel and without it, and leave the generator at the same place", () => {
  for (const count of [1, 511, 512, 4096, 4097, 9000]) {
    const [one, many] = [random(count), random(count)];
    const singles = Float64Array.from({ length: count }, () => one.normal());
    assert.deepEqual(many.normal({ shape: count }).toTypedArray(), singles);
    assert.equal(many.bits(), one.bits());
    const units = Float64Array.from({ length: count }, () => one.uniform());
    assert.deepEqual(many.uniform({ shape: count }).toTypedArray(), units);
    assert.deepEqual(
      many.normal({ mean: 3, standardDeviation: 2, shape: count }).toTypedArray(),
      Float64Array.from({ length: count }, () => one.normal({ mean: 3, standardDeviation: 2 })),
    );
    assert.equal(many.bits(), one.bits());
  }
});

test("the layers of the ziggurat have equal areas and close at height 1", () => {
  const { tables, heights } = ziggurat();
  const width = (i: number): number => tables[i] * 2 ** 51;
  for (let i = 1; i < 256; i++) {
    const inner = (tables[256 + i] / 2 ** 51) * width(i);
    assert.ok(Math.abs(inner - (i === 255 ? 0 : width(i + 1))) <= 1e-15 * width(i));
    // The widths come one from the other, so that their errors add up over the layers; the last is the steepest.
    assert.ok(Math.abs(width(i) * (heights[i + 1] - heights[i]) - width(1) * (heights[2] - heights[1])) < 1e-13);
  }
});

test("normals follow their distribution in every part of it, the tail included", () => {
  const count = 1_000_000;
  const z = random("shape of the normal").normal({ shape: count }).toTypedArray();
  // Φ at these places, from mpmath; between them 12 classes, so 11 degrees of freedom: above 37.4 with probability 1e-4.
  const places = [-3.7, -3, -2, -1, -0.3, 0, 0.2, 0.9, 2.1, 3.2, 3.9];
  const below = [
    1.0779973347738826e-4, 1.3498980316300946e-3, 0.02275013194817921, 0.15865525393145705, 0.3820885778110474, 0.5,
    0.579259709439103, 0.8159398746532405, 0.9821355794371834, 0.9993128620620841, 0.9999519036559824,
  ];
  const counts = Array.from({ length: places.length + 1 }, () => 0);
  for (const x of z) {
    let at = 0;
    while (at < places.length && x > places[at]) at++;
    counts[at] += 1;
  }
  const edges = [0, ...below, 1];
  const chiSquare = counts.reduce((total, n, k) => {
    const expected = count * (edges[k + 1] - edges[k]);
    return total + (n - expected) ** 2 / expected;
  }, 0);
  assert.ok(chiSquare < 37.4, `${chiSquare}: ${counts.join()}`);
});
