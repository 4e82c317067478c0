import type { Equation } from "./meeting.ts";

/** Three equations for each way in which three planes can meet. */
export const presets = {
  point: [
    [1, 1, 1, 1],
    [1, -1, 0, 1],
    [0, 1, -2, 1],
  ],
  line: [
    [1, 1, 1, 1],
    [1, -1, 0, 0],
    [2, 0, 1, 1],
  ],
  prism: [
    [1, -2, 1, 2],
    [-1, 2, 1, 2],
    [0, 0, 1, -1],
  ],
  parallel: [
    [1, 1, 2, 3],
    [1, 1, 2, 0],
    [1, 1, 2, -3],
  ],
  plane: [
    [1, 1, 2, 1],
    [2, 2, 4, 2],
    [-1, -1, -2, -1],
  ],
} as const satisfies Record<string, readonly [Equation, Equation, Equation]>;

export type Preset = keyof typeof presets;
