import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exactDecimal, exactDigits, flipBit, floatBits, neighbour, readDecimal } from "./float-bits.ts";
import { digitsKept, hilbertCond, hilbertTrial, tinyPivot } from "./rounded-solve.ts";
import { hilbert, rationalInverse, rationalMatrix, solve, solveWithoutPivoting } from "@gradus/math";

const ordinary = fc.double({ noNaN: true, noDefaultInfinity: true });

test("0.1 under the microscope", () => {
  const { bits, power, significand, kind, spacing } = floatBits(0.1, "double");
  assert.equal(bits.join(""), "0011111110111001100110011001100110011001100110011001100110011010");
  assert.equal(kind, "normal");
  assert.equal(power, -4);
  assert.equal(significand * 2 ** power, 0.1);
  assert.equal(spacing, 2 ** -56);
  assert.equal(exactDecimal(0.1), "0.1000000000000000055511151231257827021181583404541015625");
});

test("long expansions are cut, tiny ones written as powers of ten", () => {
  assert.equal(exactDigits(0.5, 20), "0.5");
  assert.equal(exactDigits(0.1, 20), "0.10000000000000000…");
  assert.equal(exactDigits(2 ** -30, 40), "9.31322574615478515625×10⁻¹⁰");
  assert.equal(exactDigits(-(2 ** -1074), 20), "−4.940656458…×10⁻³²⁴");
});

test("sign, significand and power give the number back", () => {
  fc.assert(
    fc.property(ordinary, fc.constantFrom("double", "single"), (x, precision) => {
      const { value, sign, significand, power, kind } = floatBits(x, precision);
      if (kind === "infinite") return;
      // The power alone may overflow or vanish; the product does not when taken in two steps.
      const half = Math.trunc(power / 2);
      assert.equal(sign * significand * 2 ** half * 2 ** (power - half), value);
    }),
  );
});

test("a neighbour's neighbour on the other side is the number itself", () => {
  fc.assert(
    fc.property(ordinary, (x) => {
      const above = neighbour(x, 1, "double");
      assert.ok(above > x);
      assert.equal(neighbour(above, -1, "double") + 0, x + 0);
    }),
  );
});

test("turning a bit over twice changes nothing", () => {
  fc.assert(
    fc.property(ordinary, fc.nat(63), (x, i) => {
      assert.ok(Object.is(flipBit(flipBit(x, i, "double"), i, "double"), x) || Number.isNaN(flipBit(x, i, "double")));
    }),
  );
  assert.equal(flipBit(1, 0, "double"), -1);
});

test("zero, subnormal numbers, infinity and NaN are told apart", () => {
  const kinds = [0, -0, 5e-324, 1, Infinity, Number.NaN].map((x) => floatBits(x, "double").kind);
  assert.deepEqual(kinds, ["zero", "zero", "subnormal", "normal", "infinite", "nan"]);
  assert.equal(floatBits(1e39, "single").kind, "infinite");
});

test("numbers may be typed as decimals, fractions and powers", () => {
  assert.equal(readDecimal("1/3")?.value, 1 / 3);
  assert.equal(readDecimal("2^53")?.value, 2 ** 53);
  assert.equal(readDecimal("−0.5")?.value, -0.5);
  assert.ok(Object.is(readDecimal("-0")?.value, -0));
  assert.equal(readDecimal("1e-320")?.value, 1e-320);
  assert.equal(readDecimal("a"), undefined);
  assert.equal(readDecimal(""), undefined);
});

test("a tiny pivot costs digits, a swap saves them", () => {
  for (const k of [4, 8, 12, 16, 18]) {
    const { kept, plain, swapped } = tinyPivot(k, "double");
    assert.ok(kept[1] > 14);
    const A = [
      [10 ** -k, 1],
      [1, 1],
    ];
    assert.deepEqual(plain.x, [...solveWithoutPivoting(A, [1, 2]).toArray()]);
    assert.deepEqual(swapped.x, [...solve(A, [1, 2]).toArray()]);
  }
  assert.equal(Math.floor(tinyPivot(18, "double").kept[0]), 0);
});

test("digits are counted against the worst entry", () => {
  assert.equal(digitsKept([1, 2], [1, 2]), 16);
  assert.equal(Math.round(digitsKept([1.001, 2], [1, 2])), 3);
  assert.equal(digitsKept([Number.NaN, 2], [1, 2]), 0);
});

test("the condition number of a Hilbert matrix is that of its exact inverse", () => {
  for (let n = 2; n <= 6; n++) {
    const H = rationalMatrix(
      Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => `1/${i + j + 1}`)),
    );
    const sums = (M: typeof H) => M[0].map((_, j) => M.reduce((sum, row) => sum + Math.abs(row[j].toNumber()), 0));
    const expected = Math.max(...sums(H)) * Math.max(...sums(rationalInverse(H)));
    assert.ok(Math.abs(hilbertCond(n) / expected - 1) < 1e-12);
  }
  assert.equal(hilbert(3).get(2, 2), 1 / 5);
});

test("the error of a Hilbert system stays below the condition number times one rounding, as long as that is small", () => {
  for (let n = 2; n <= 10; n++) {
    const { error, cond } = hilbertTrial(n, "double");
    // Backward stability in practice: a constant of n leaves room for growth.
    assert.ok(error <= n * cond * 2 ** -53, `n = ${n}`);
  }
});
