import { exactRational, parseRational, type Rational } from "@gradus/math";

import { superscript } from "../kit/format.ts";

export type Precision = "double" | "single";

/** How many bits each field has. */
export const formats = {
  double: { exponent: 11, fraction: 52, bias: 1023 },
  single: { exponent: 8, fraction: 23, bias: 127 },
} as const;

/** A floating-point number taken apart. */
export interface FloatBits {
  readonly value: number;
  readonly precision: Precision;
  /** All bits from the sign to the last bit of the fraction. */
  readonly bits: readonly (0 | 1)[];
  readonly kind: "normal" | "subnormal" | "zero" | "infinite" | "nan";
  readonly sign: 1 | -1;
  /** The power of two by which the significand is scaled. */
  readonly power: number;
  /** The significand, 1.… or 0.…, as a float. */
  readonly significand: number;
  readonly below: number;
  readonly above: number;
  /** The distance to the neighbour away from zero: one unit in the last place. */
  readonly spacing: number;
}

/** The nearest number of a precision, taken apart. */
export function floatBits(given: number, precision: Precision): FloatBits {
  const value = round(given, precision);
  const { exponent: width, fraction, bias } = formats[precision];
  const pattern = toPattern(value, precision);
  const size = 1 + width + fraction;
  const bits = Array.from({ length: size }, (_, i) => Number((pattern >> BigInt(size - 1 - i)) & 1n) as 0 | 1);
  const field = bits.slice(1, 1 + width).reduce<number>((sum, bit) => 2 * sum + bit, 0);
  const rest = bits.slice(1 + width).reduce<number>((sum, bit, i) => sum + bit * 2 ** -(i + 1), 0);
  const full = 2 ** width - 1;
  const kind =
    field === full ? (rest === 0 ? "infinite" : "nan") : field > 0 ? "normal" : rest === 0 ? "zero" : "subnormal";
  const power = Math.max(field, 1) - bias;
  return {
    value,
    precision,
    bits,
    kind,
    sign: bits[0] === 1 ? -1 : 1,
    power,
    significand: (field === 0 ? 0 : 1) + rest,
    below: neighbour(value, -1, precision),
    above: neighbour(value, 1, precision),
    spacing: kind === "infinite" || kind === "nan" ? Number.NaN : 2 ** (power - fraction),
  };
}

/** The number with one bit turned over. */
export function flipBit(value: number, index: number, precision: Precision): number {
  const { exponent, fraction } = formats[precision];
  return fromPattern(toPattern(value, precision) ^ (1n << BigInt(exponent + fraction - index)), precision);
}

/** The next number of the same precision, upwards or downwards. */
export function neighbour(given: number, direction: 1 | -1, precision: Precision): number {
  const value = round(given, precision);
  if (Number.isNaN(value) || value === direction * Infinity) return value;
  if (value === 0) return direction * fromPattern(1n, precision);
  const pattern = toPattern(Math.abs(value), precision);
  const away = Math.sign(value) === direction;
  return Math.sign(value) * fromPattern(pattern + (away ? 1n : -1n), precision);
}

/** The number as this precision holds it. */
export function round(value: number, precision: Precision): number {
  return precision === "single" ? Math.fround(value) : value;
}

/** What was typed: its exact value, when it is a number, and the double nearest to it. */
export function readDecimal(text: string): { readonly exact: Rational | null; readonly value: number } | undefined {
  const plain = text.trim().replaceAll("−", "-");
  if (/^[+-]?(infinity|inf|∞)$/i.test(plain))
    return { exact: null, value: plain.startsWith("-") ? -Infinity : Infinity };
  if (/^nan$/i.test(plain)) return { exact: null, value: Number.NaN };
  if (/^-0(\.0*)?$/.test(plain)) return { exact: null, value: -0 };
  const power = /^([+-]?\d+)\^([+-]?\d+)$/.exec(plain);
  if (power !== null) {
    const value = Number(power[1]) ** Number(power[2]);
    return { exact: Number.isFinite(value) ? exactRational(value) : null, value };
  }
  try {
    const exact = parseRational(plain);
    // A quotient of two doubles is rounded once only when both are exact: `1/3` is, a long decimal is read whole.
    const value = plain.includes("/") ? exact.toNumber() : Number(plain);
    return { exact, value };
  } catch {
    const value = Number(plain);
    return plain === "" || Number.isNaN(value) ? undefined : { exact: null, value };
  }
}

/** All decimal digits of a float: every one ends, because it is a whole number over a power of two. */
export function exactDecimal(value: number): string {
  if (!Number.isFinite(value)) return String(value).replace("-", "−").replace("Infinity", "∞");
  if (value === 0) return Object.is(value, -0) ? "−0" : "0";
  const { numerator, denominator } = exactRational(Math.abs(value));
  const places = denominator.toString(2).length - 1;
  const digits = (numerator * 5n ** BigInt(places)).toString().padStart(places + 1, "0");
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return (value < 0 ? "−" : "") + text;
}

/** The exact digits, cut after `length` characters with a sign that they go on; tiny numbers as a power of ten. */
export function exactDigits(value: number, length: number): string {
  const text = exactDecimal(value);
  const tiny = /^(−?)0\.(0{5,})(\d)(\d*)$/.exec(text);
  if (tiny === null) return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
  const [, sign, zeros, first, rest] = tiny;
  const tail = `×10${superscript(-zeros.length - 1)}`;
  const room = length - tail.length - sign.length - 2;
  return `${sign}${first}${rest === "" ? "" : `.${rest.length <= room ? rest : `${rest.slice(0, room - 1)}…`}`}${tail}`;
}

function toPattern(value: number, precision: Precision): bigint {
  const view = new DataView(new ArrayBuffer(8));
  if (precision === "double") {
    view.setFloat64(0, value);
    return view.getBigUint64(0);
  }
  view.setFloat32(0, value);
  return BigInt(view.getUint32(0));
}

function fromPattern(pattern: bigint, precision: Precision): number {
  const view = new DataView(new ArrayBuffer(8));
  if (precision === "double") {
    view.setBigUint64(0, pattern);
    return view.getFloat64(0);
  }
  view.setUint32(0, Number(pattern));
  return view.getFloat32(0);
}
