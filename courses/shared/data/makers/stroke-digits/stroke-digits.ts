import { random } from "@gradus/math";
import { drawDigit } from "./draw-digit.ts";

/** A picture and the digit that it shows. */
export interface StrokeDigit {
  readonly digit: number;
  readonly pixels: number[];
}

/**
 * So many pictures of each digit from 0 to 9, in turn. Another seed gives other pictures by the same hands; the same
 * seed gives the same pictures in every engine.
 */
export function strokeDigits(seed: number | string, ofEach: number): StrokeDigit[] {
  const source = random(`stroke digits ${seed}`);
  return Array.from({ length: 10 * ofEach }, (_, i) => ({
    digit: i % 10,
    pixels: drawDigit(i % 10, source.split(i)),
  }));
}
