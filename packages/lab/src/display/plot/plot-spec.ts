import type { NDArray } from "@gradus/math";
import type { Pixels, Rows } from "../picture/read-pixels.ts";
import type { Shades, ShadesSpec } from "../picture/shades.ts";

export type Numbers = readonly number[] | Float64Array | Float32Array | NDArray;

export interface AxisSpec {
  readonly label?: string;
  /** Equal steps for equal ratios; values up to 0 are left out. */
  readonly log?: boolean;
  /** Where the axis begins. Marks end at the frame. Above `to`, the axis runs the other way. */
  readonly from?: number;
  readonly to?: number;
}

export type MarkSpec =
  /** Points joined by a line, or bars standing on 0. Without `x` the positions are 0, 1, 2, …. */
  | { readonly mark: "line" | "bars"; readonly x?: Numbers; readonly y: Numbers; readonly label?: string }
  | {
      readonly mark: "dots";
      readonly x?: Numbers;
      readonly y: Numbers;
      /** In the chart's own units: one for all dots, or one for each. The area tells, so give √n for n times as much. */
      readonly radius?: number | Numbers;
      readonly label?: string;
    }
  /** A straight line across the chart at one value. */
  | { readonly mark: "rule"; readonly x?: number; readonly y?: number; readonly label?: string }
  | ImageSpec;

/** A matrix as a picture: its first row at the top. */
export interface ImageSpec extends ShadesSpec {
  readonly mark: "image";
  readonly pixels: Pixels;
  /** Where its left and right edges lie; one unit a pixel from 0 when absent. */
  readonly x?: readonly [number, number];
  /** Where its lower and upper edges lie; one unit a pixel from 0 when absent. */
  readonly y?: readonly [number, number];
  readonly label?: string;
}

export interface PlotSpec {
  readonly marks: readonly MarkSpec[];
  /** The axis, or its label alone. */
  readonly x?: AxisSpec | string;
  readonly y?: AxisSpec | string;
  readonly title?: string;
  /** What the chart shows, for those who do not see it; made from the data when absent. */
  readonly alt?: string;
  /** In the chart's own units, which are about pixels. */
  readonly width?: number;
  readonly height?: number;
}

export type Point = readonly [number, number];
export type Token = 1 | 2 | 3 | 4 | 5;

/** A mark with its numbers checked and its colour token given. */
export type Mark = SeriesMark | ImageMark;

export interface SeriesMark {
  readonly kind: "line" | "dots" | "bars" | "rule";
  readonly token: Token;
  readonly points: readonly Point[];
  /** Of dots: one radius for each point; null where all have the usual size. */
  readonly radii: readonly number[] | null;
  readonly label: string;
}

export interface ImageMark {
  readonly kind: "image";
  readonly rows: Rows;
  readonly shades: Shades;
  /** The lower left and the upper right corner. */
  readonly points: readonly [Point, Point];
  readonly label: string;
}

export interface Axis extends AxisSpec {
  readonly label: string;
  readonly log: boolean;
}
