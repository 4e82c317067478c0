import { MathError } from "../math-error.ts";
import { nearestFloat } from "./nearest-float.ts";
import { parseRational } from "./parse-rational.ts";

/** Whatever reads as a rational: a Rational, a whole bigint, a number (by its shortest decimal), or `"3/7"`, `"-1.25"`. */
export type RationalInput = Rational | bigint | number | string;

/**
 * An exact fraction of two whole numbers of any size, always in lowest terms with a positive denominator.
 *
 * @example
 * const half = rational(1, 2);
 * half.add(rational(1, 3)); // 5/6
 * half.multiply(4); // 2
 * half.toTex(); // "\\frac{1}{2}"
 */
export class Rational {
  /** In lowest terms; it carries the sign. */
  readonly numerator: bigint;
  /** In lowest terms, 1 or more. */
  readonly denominator: bigint;

  /** Takes lowest terms as given; `rational(n, d)` is the public door. */
  constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** p + q. */
  add(other: RationalInput): Rational {
    const { numerator: n, denominator: d } = asRational(other);
    return reduced(this.numerator * d + n * this.denominator, this.denominator * d);
  }

  /** p − q. */
  subtract(other: RationalInput): Rational {
    return this.add(asRational(other).negate());
  }

  /** p · q. */
  multiply(other: RationalInput): Rational {
    const { numerator: n, denominator: d } = asRational(other);
    return reduced(this.numerator * n, this.denominator * d);
  }

  /** p / q. @throws MathError `division-by-zero` */
  divide(other: RationalInput): Rational {
    return this.multiply(asRational(other).inverse());
  }

  /** −p. */
  negate(): Rational {
    return new Rational(-this.numerator, this.denominator);
  }

  /** |p|. */
  abs(): Rational {
    return this.numerator < 0n ? this.negate() : this;
  }

  /** 1/p. @throws MathError `division-by-zero` */
  inverse(): Rational {
    if (this.numerator === 0n) {
      throw new MathError({
        code: "division-by-zero",
        function: "Rational",
        rule: "only a number other than 0 can be divided by",
        given: "the divisor is 0",
        usualCause: "A zero pivot must be swapped away before dividing by it.",
      });
    }
    return this.numerator < 0n
      ? new Rational(-this.denominator, -this.numerator)
      : new Rational(this.denominator, this.numerator);
  }

  /** This to a whole power, negative ones included. */
  power(exponent: number): Rational {
    if (!Number.isInteger(exponent)) {
      throw new MathError({
        code: "bad-argument",
        function: "Rational",
        rule: "the exponent must be a whole number",
        given: `it is ${exponent}`,
        usualCause: "Roots of fractions are seldom fractions: use toNumber and pow.",
      });
    }
    if (exponent < 0) return this.inverse().power(-exponent);
    return new Rational(this.numerator ** BigInt(exponent), this.denominator ** BigInt(exponent));
  }

  /** Whether both are the same number. */
  equals(other: RationalInput): boolean {
    const { numerator, denominator } = asRational(other);
    return this.numerator === numerator && this.denominator === denominator;
  }

  /** Negative, 0 or positive, as this is less than, equal to or greater than the other: fit for `sort`. */
  compare(other: RationalInput): number {
    const { numerator, denominator } = asRational(other);
    const difference = this.numerator * denominator - numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** −1, 0 or 1. */
  sign(): number {
    return this.numerator < 0n ? -1 : this.numerator > 0n ? 1 : 0;
  }

  /** Whether it is 0. */
  isZero(): boolean {
    return this.numerator === 0n;
  }

  /** Whether it is a whole number. */
  isInteger(): boolean {
    return this.denominator === 1n;
  }

  /** The nearest float64, rounded once, also where numerator and denominator are beyond its range. */
  toNumber(): number {
    const n = this.numerator < 0n ? -this.numerator : this.numerator;
    const magnitude = nearestFloat(n, this.denominator);
    return this.numerator < 0n ? -magnitude : magnitude;
  }

  /** As one types it: `-3/2`. */
  toString(): string {
    return this.denominator === 1n ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }

  /** As TeX, for a formula. */
  toTex(): string {
    if (this.denominator === 1n) return `${this.numerator}`;
    const size = this.numerator < 0n ? -this.numerator : this.numerator;
    return `${this.numerator < 0n ? "-" : ""}\\frac{${size}}{${this.denominator}}`;
  }

  /** The text again; `rational` reads it. */
  toJSON(): string {
    return this.toString();
  }

  /** Refuses `p + q` and `p < q`, which would silently round or join text. */
  valueOf(): never {
    throw new MathError({
      code: "implicit-conversion",
      function: "Rational",
      rule: "the operators + − * / < > do not work on exact fractions",
      given: `this one is ${this.toString()}`,
      usualCause: "Write p.add(q), p.subtract(q), p.multiply(q), p.divide(q), p.compare(q) < 0, or p.toNumber().",
    });
  }

  [Symbol.toPrimitive](hint: string): string {
    return hint === "string" ? this.toString() : this.valueOf();
  }

  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/**
 * The exact fraction n/d in lowest terms. A number that is not whole is read by its shortest decimal (0.1 is 1/10);
 * for the binary value that float64 really holds use `exactRational`.
 *
 * @param n the numerator, or the whole number
 * @param d the denominator, 1 when absent
 * @returns n/d, denominator positive
 * @throws MathError `division-by-zero` | `not-finite` | `syntax`
 *
 * @example
 * rational(6, -4); // -3/2
 * rational(0.1); // 1/10
 */
export function rational(n: RationalInput, d: RationalInput = 1n): Rational {
  const numerator = asRational(n);
  return d === 1n ? numerator : numerator.divide(d);
}

/** Reads any input as a Rational. */
export function asRational(input: RationalInput): Rational {
  if (input instanceof Rational) return input;
  if (typeof input === "bigint") return new Rational(input, 1n);
  if (typeof input === "string") return parseRational(input);
  if (Number.isSafeInteger(input)) return new Rational(BigInt(input), 1n);
  if (typeof input !== "number" || !Number.isFinite(input)) throw notFinite("rational", input);
  return parseRational(String(input));
}

/** n/d in lowest terms, for d > 0. */
export function reduced(n: bigint, d: bigint): Rational {
  let a = n < 0n ? -n : n;
  let b = d;
  while (b !== 0n) [a, b] = [b, a % b];
  return new Rational(n / a, d / a);
}

/** The complaint about a number that is no fraction. */
export function notFinite(name: string, x: unknown): MathError {
  return new MathError({
    code: "not-finite",
    function: name,
    rule: "only a finite number is a fraction",
    given: `it is ${String(x)}`,
    usualCause: "Was something divided by 0 before, or a value missing?",
  });
}
