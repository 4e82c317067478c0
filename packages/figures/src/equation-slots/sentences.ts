/** A piece that fits into a slot: how it reads, and what it stands for as factors of the unknowns and a number. */
export interface Chip {
  readonly text: string;
  readonly value: readonly [x: number, y: number, number: number];
}

/** A sentence with its equation left open: slots left and right of the equals sign. */
export interface Sentence {
  readonly words: string;
  /** How many slots stand left of the equals sign; the rest of `count` stand right of it. */
  readonly left: number;
  readonly count: number;
  readonly chips: readonly Chip[];
  /** What it says, as a row of the augmented matrix; any multiple says the same. */
  readonly row: readonly [number, number, number];
  /** Readings that are wrong and common, and what they would mean. */
  readonly misread: readonly { readonly row: readonly [number, number, number]; readonly says: string }[];
}

const x = (factor: number): Chip => ({ text: factor === 1 ? "x" : `${factor}x`, value: [factor, 0, 0] });
const y = (factor: number): Chip => ({ text: factor === 1 ? "y" : `${factor}y`, value: [0, factor, 0] });
const n = (value: number): Chip => ({ text: String(value), value: [0, 0, value] });

/** Pencils cost x, pens cost y. */
export const sentences: readonly Sentence[] = [
  {
    words: "Three pencils and two pens cost 14.",
    left: 2,
    count: 3,
    chips: [x(3), y(2), n(14), n(5)],
    row: [3, 2, 14],
    misread: [],
  },
  {
    words: "A pen costs 2 more than a pencil.",
    left: 1,
    count: 3,
    chips: [x(1), y(1), n(2), y(2)],
    row: [-1, 1, 2],
    misread: [
      { row: [1, -1, 2], says: "the pencil is the dearer one" },
      { row: [1, -2, 2], says: "a pencil costs 2 more than two pens" },
      { row: [-1, 2, 2], says: "two pens cost 2 more than a pencil" },
    ],
  },
];
