import type { Mat2 } from "../plane-maps/mat2.ts";

/** Maps that everybody should know by sight. */
export const presets = {
  stay: [
    [1, 0],
    [0, 1],
  ],
  stretch: [
    [2, 0],
    [0, 0.5],
  ],
  shear: [
    [1, 1],
    [0, 1],
  ],
  reflect: [
    [-1, 0],
    [0, 1],
  ],
  turn: [
    [0, -1],
    [1, 0],
  ],
  project: [
    [1, 0],
    [0, 0],
  ],
} as const satisfies Readonly<Record<string, Mat2>>;

export type Preset = keyof typeof presets;

export const presetTitles: Readonly<Record<Preset, string>> = {
  stay: "stay",
  stretch: "stretch",
  shear: "shear",
  reflect: "reflect",
  turn: "quarter turn",
  project: "project",
};

/** The name of a map that is one of the presets. */
export function presetOf(A: Mat2): Preset | undefined {
  return (Object.keys(presets) as Preset[]).find((name) => JSON.stringify(presets[name]) === JSON.stringify(A));
}
