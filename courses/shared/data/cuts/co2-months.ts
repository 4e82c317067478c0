import type { Cut } from "./cut.ts";

/** The monthly means of carbon dioxide at Mauna Loa for the figures: year, month and parts per million. */
export const co2Months: Cut = {
  source: "vega-datasets/data/co2-concentration.csv",
  to: "packages/figures/src/season-fit/co2-months.json",
  cut(text) {
    const rows = text
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => {
        const [date, ppm] = line.split(",");
        const [year, month] = date.split("-").map(Number);
        return `[${year}, ${month}, ${Number(ppm)}]`;
      });
    return `[\n  ${rows.join(",\n  ")}\n]\n`;
  },
};
