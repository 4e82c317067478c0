import { exactRational } from "@gradus/math";
import { attribute, type Values, type View } from "../kit/figure.ts";
import { choice, flag, integer, words, type Parser } from "../kit/parser.ts";
import { floatBits, formats, readDecimal, type FloatBits, type Precision } from "./float-bits.ts";

export const viewParser = choice("bits", "pivot", "hilbert");
export const precisionParser = choice("double", "single");
/** A number as it is typed: its text matters, because 0.1 is not what is stored. */
export const decimal: Parser<string> = {
  expects: "a number such as 0.1, 1/3, 2^53, 1e-320, -0, Infinity or NaN",
  parse: (text) => (readDecimal(text) === undefined ? undefined : text.trim()),
  print: (text) => text,
};

export const attributes = {
  view: attribute(viewParser, "bits", "what is looked at: bits, pivot (a tiny pivot) or hilbert (condition and error)"),
  value: attribute(decimal, "0.1", "the number whose bits are shown, as typed"),
  precision: attribute(precisionParser, "double", "double (64 bits) or single (32 bits)"),
  exponent: attribute(integer(1, 18), 4, "k of the tiny pivot ε = 10⁻ᵏ"),
  order: attribute(integer(2, 14), 6, "the order n of the Hilbert matrix"),
  names: attribute(words, ["pivot", "e"], "the lesson's symbols for the tiny pivot and for the error"),
  tabs: attribute(flag, false, "whether the reader can change what is looked at"),
};

export type MicroscopeAttributes = Values<typeof attributes>;

export interface MicroscopeState {
  readonly view: "bits" | "pivot" | "hilbert";
  /** As typed; after a flip of a bit, the digits that name the new number. */
  readonly text: string;
  readonly precision: Precision;
  readonly exponent: number;
  readonly order: number;
}

export type MicroscopeView = View<MicroscopeAttributes, MicroscopeState>;

/** The number under the microscope, and how far it lies from what was typed, in units of the spacing. */
export function seen(state: MicroscopeState): { readonly float: FloatBits; readonly offset: number | null } {
  const typed = readDecimal(state.text) ?? { exact: null, value: Number.NaN };
  const float = floatBits(typed.value, state.precision);
  if (typed.exact === null || !Number.isFinite(float.value)) return { float, offset: null };
  // The scale is a power of two, so the quotient is exact until the last rounding.
  const scale = formats[state.precision].fraction - float.power;
  const factor = scale >= 0 ? 2n ** BigInt(scale) : 1n;
  const divisor = scale < 0 ? 2n ** BigInt(-scale) : 1n;
  return {
    float,
    offset: typed.exact.subtract(exactRational(float.value)).multiply(factor).divide(divisor).toNumber(),
  };
}
