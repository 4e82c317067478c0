import type { Sentence } from "./sentences.ts";

/** Where each chip of a sentence lies: in a slot from 1, or 0 for the tray. */
export type Placing = readonly number[];

export interface Reading {
  /** The equation as a row: factors of x and y, then the right-hand side; undefined while a slot is empty. */
  readonly row?: readonly [number, number, number];
  readonly verdict: "open" | "right" | "wrong";
  /** What a wrong equation would mean, where that is a common slip. */
  readonly says?: string;
}

/** What the chips in the slots say, with all unknowns on the left and the number on the right. */
export function read(sentence: Sentence, placing: Placing): Reading {
  const slots = Array.from({ length: sentence.count }, (_, s) => placing.indexOf(s + 1));
  if (slots.includes(-1)) return { verdict: "open" };
  const sums = [0, 0, 0];
  slots.forEach((chip, s) => {
    const sign = s < sentence.left ? 1 : -1;
    sentence.chips[chip].value.forEach((part, k) => (sums[k] += sign * part));
  });
  const row = [sums[0] + 0, sums[1] + 0, 0 - sums[2]] as const;
  if (sameLine(row, sentence.row)) return { row, verdict: "right" };
  return { row, verdict: "wrong", says: sentence.misread.find((each) => sameLine(each.row, row))?.says };
}

/**
 * A chip goes to a slot. Over one that is taken it passes on, in the direction in which it came, to the next that is
 * free (the tray always is); where none is, the two chips change places.
 */
export function place(placing: Placing, chip: number, slot: number, count: number): Placing {
  const from = placing[chip];
  const step = slot > from ? 1 : -1;
  let to = slot;
  while (to > 0 && to <= count && placing.some((at, i) => i !== chip && at === to)) to += step;
  if (to <= count) return placing.with(chip, to);
  return placing.map((at, i) => (i === chip ? slot : at === slot ? from : at));
}

/** Whether two rows describe the same equation: one is a multiple of the other, and neither is all zeros. */
function sameLine(p: readonly number[], q: readonly number[]): boolean {
  const minors = [0, 1, 2].map((i) => p[i] * q[(i + 1) % 3] - p[(i + 1) % 3] * q[i]);
  return minors.every((minor) => minor === 0) && p.some((each) => each !== 0) && q.some((each) => each !== 0);
}
