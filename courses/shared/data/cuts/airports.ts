import { readFileSync } from "node:fs";
import type { Cut } from "./cut.ts";

/** The airports of the 5366 routes, in the order of their codes; a hundredth of a degree is about a kilometre. */
export const airports: Cut = {
  source: "vega-datasets/data/airports.csv",
  to: "courses/shared/data/airports.csv",
  cut(text) {
    const flown = new Set(routes().flatMap(([origin, destination]) => [origin, destination]));
    const rows = linesOf(text)
      // A name may hold a comma, and then stands in quotation marks; the names are not used.
      .map((line) => line.replace(/"[^"]*"/, "").split(","))
      .filter(([code]) => flown.has(code))
      .map(([code, , city, state, , latitude, longitude]) =>
        [code, known(city), known(state), hundredths(latitude), hundredths(longitude)].join(","),
      )
      .toSorted();
    return `${["code,city,state,latitude,longitude", ...rows].join("\n")}\n`;
  },
};

/** How many flights left on each route in 2008. */
export const flights: Cut = {
  source: "vega-datasets/data/flights-airport.csv",
  to: "courses/shared/data/flights.csv",
  cut(text) {
    return `${["from,to,flights", ...linesOf(text)].join("\n")}\n`;
  },
};

function routes(): string[][] {
  const url = new URL("../flights.csv", import.meta.url);
  return linesOf(readFileSync(url, "utf8")).map((line) => line.split(","));
}

function linesOf(text: string): string[] {
  return text.trimEnd().split(/\r?\n/).slice(1);
}

/** Four airports have no city there. */
function known(name: string): string {
  return name === "NA" ? "" : name;
}

function hundredths(degrees: string): number {
  return Number(Number(degrees).toFixed(2));
}
