/** One fact in words and as an equation: factors of the unknowns, then the right-hand side. */
export interface Fact {
  readonly words: string;
  readonly row: readonly number[];
}

export interface Puzzle {
  readonly unknowns: readonly string[];
  readonly unit: string;
  readonly facts: readonly Fact[];
}

export const puzzles = {
  tearoom: {
    unknowns: ["tea", "bun"],
    unit: "euros",
    facts: [
      { words: "A tea and a bun cost 7.", row: [1, 1, 7] },
      { words: "Two teas and two buns cost 14.", row: [2, 2, 14] },
      { words: "A bun costs 3 more than a tea.", row: [-1, 1, 3] },
      { words: "Two teas and a bun cost 9.", row: [2, 1, 9] },
      { words: "Three teas and three buns cost 20.", row: [3, 3, 20] },
    ],
  },
  orchard: {
    unknowns: ["apple", "pear", "plum"],
    unit: "grams",
    facts: [
      { words: "Apple, pear and plum: 330 together.", row: [1, 1, 1, 330] },
      { words: "An apple and a pear weigh 290.", row: [1, 1, 0, 290] },
      { words: "A plum weighs 40.", row: [0, 0, 1, 40] },
      { words: "An apple weighs 30 more than a pear.", row: [1, -1, 0, 30] },
      { words: "Two apples weigh as much as 8 plums.", row: [2, 0, -8, 0] },
    ],
  },
} as const satisfies Record<string, Puzzle>;
