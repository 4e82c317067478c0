import { readFileSync } from "node:fs";
import { co2Months } from "./co2-months.ts";
import { airports, flights } from "./airports.ts";
import { co2 } from "./co2.ts";
import { penguinBirds, penguins } from "./penguins.ts";
import { seattleWeather } from "./seattle-weather.ts";

/** A committed data set that is cut from a published one: anybody can cut it again and compare. */
export interface Cut {
  /** The published file, as a package of npm and the path inside it. */
  readonly source: string;
  /** The committed file, from the folder of the project. */
  readonly to: string;
  cut(text: string): string;
}

/** Every cut; `node courses/shared/data/cuts/main.ts` writes them all. */
export const cuts: readonly Cut[] = [penguins, penguinBirds, co2Months, co2, flights, airports, seattleWeather];

const project = new URL("../../../../", import.meta.url);

/** The text of a committed file, cut anew. */
export function cutAgain({ source, cut }: Cut): string {
  // Not resolved as an import: the package does not export its data.
  return cut(readFileSync(new URL(`node_modules/${source}`, project), "utf8"));
}

/** Where a cut lies. */
export function fileOf({ to }: Cut): URL {
  return new URL(to, project);
}
