import data from "./birds.json" with { type: "json" };

/** What was measured of each bird, in the order of its numbers. */
export const measures = [
  { id: "bill", name: "bill length", unit: "mm" },
  { id: "depth", name: "bill depth", unit: "mm" },
  { id: "flipper", name: "flipper length", unit: "mm" },
  { id: "mass", name: "body mass", unit: "g" },
] as const;

export type MeasureId = (typeof measures)[number]["id"];

export interface Bird {
  /** 0, 1 or 2: its place in `species`. */
  readonly species: number;
  /** Bill length, bill depth and flipper length in mm, body mass in g. */
  readonly row: readonly [number, number, number, number];
}

export const species: readonly string[] = data.species;

/** The 342 birds of the Palmer Archipelago of which all four measures are known. */
export const birds: readonly Bird[] = data.birds.map(([kind, bill, depth, flipper, mass]) => ({
  species: kind,
  row: [bill, depth, flipper, mass],
}));
