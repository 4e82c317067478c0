import assert from "node:assert/strict";
import { inspect } from "node:util";
import { test } from "node:test";
import fc from "fast-check";
import { MathError } from "../math-error.ts";
import { exactRational } from "./exact-rational.ts";
import { parseRational } from "./parse-rational.ts";
import { rational } from "./rational.ts";
import type { Rational } from "./rational.ts";

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.bigInt({ min: 1n, max: 10n ** 25n }))
  .map(([n, d]) => rational(n, d));

const same = (p: Rational, q: Rational): void => assert.equal(p.toString(), q.toString());

test("fractions form a field: sums and products commute, associate, distribute and have inverses", () => {
  fc.assert(
    fc.property(fractions, fractions, fractions, (p, q, r) => {
      same(p.add(q), q.add(p));
      same(p.multiply(q), q.multiply(p));
      same(p.add(q).add(r), p.add(q.add(r)));
      same(p.multiply(q).multiply(r), p.multiply(q.multiply(r)));
      same(p.multiply(q.add(r)), p.multiply(q).add(p.multiply(r)));
      same(p.subtract(p), rational(0));
      if (!p.isZero()) same(p.divide(p), rational(1));
    }),
  );
});

test("fractions are kept in lowest terms with a positive denominator", () => {
  assert.equal(String(rational(6, -4)), "-3/2");
  assert.equal(String(rational(0, -7)), "0");
  assert.equal(String(rational("1/2", "3/4")), "2/3");
  assert.equal(String(rational(10n ** 40n, 10n ** 39n)), "10");
});

test("numbers are read by their shortest decimal, and exactRational by their bits", () => {
  assert.equal(String(rational(0.1)), "1/10");
  assert.equal(String(rational(1e21)), "1000000000000000000000");
  assert.equal(String(rational(-1.5e-7)), "-3/20000000");
  assert.equal(String(exactRational(-0.375)), "-3/8");
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      assert.equal(exactRational(x).toNumber(), x + 0);
      assert.equal(rational(x).toNumber(), x + 0);
    }),
  );
});

test("toNumber rounds once to the nearest float64, like the decimal reader of the language", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }),
      fc.integer({ min: -380, max: 320 }),
      (digits, power) => {
        assert.equal(rational(`${digits}e${power}`).toNumber() + 0, Number(`${digits}e${power}`) + 0); // −0 is 0
      },
    ),
  );
  assert.equal(rational(1, 3).toNumber(), 1 / 3);
  assert.equal(rational(10n ** 400n, 10n ** 399n).toNumber(), 10);
  assert.equal(rational(10n ** 400n).toNumber(), Infinity);
});

test("comparison orders fractions as numbers", () => {
  fc.assert(
    fc.property(fractions, fractions, (p, q) => {
      assert.equal(p.compare(q), p.subtract(q).sign());
      assert.equal(p.equals(q), p.compare(q) === 0);
    }),
  );
});

test("fractions are parsed from what people type, and nothing else", () => {
  const good = {
    "3/7": "3/7",
    " - 6 / 4 ": "-3/2",
    "−1/2": "-1/2",
    "1.25": "5/4",
    ".5": "1/2",
    "2e3": "2000",
    "0.5/0.25": "2",
  };
  for (const [text, value] of Object.entries(good)) assert.equal(String(parseRational(text)), value);
  for (const text of ["", "a", "1/", "/2", "1//2", "1 2", ".", "1e99999"]) {
    assert.throws(
      () => parseRational(text),
      (error) => error instanceof MathError && error.code === "syntax",
      text,
    );
  }
  assert.throws(() => parseRational("1/0"), /Rational: only a number other than 0 can be divided by/);
});

test("powers, absolute values, TeX, JSON and printing", () => {
  assert.equal(String(rational(2, 3).power(-2)), "9/4");
  assert.equal(String(rational(-2, 3).abs()), "2/3");
  assert.equal(rational(-2, 3).toTex(), "-\\frac{2}{3}");
  assert.equal(rational(4, 2).toTex(), "2");
  assert.equal(JSON.stringify([rational(1, 2)]), '["1/2"]');
  assert.equal(inspect(rational(1, 2)), "1/2");
  assert.throws(() => rational(1).power(0.5), /the exponent must be a whole number; it is 0.5/);
});

test("operators on fractions are refused with a hint", () => {
  const p = rational(1, 2) as unknown as number;
  assert.throws(() => p + 1, /the operators .* do not work on exact fractions; this one is 1\/2\. Write p\.add\(q\)/);
  assert.throws(() => rational(NaN), /only a finite number is a fraction; it is NaN/);
  assert.throws(() => rational(1, 0), /the divisor is 0/);
});
