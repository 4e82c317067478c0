import type { Cut } from "./cut.ts";

/** The 741 months that were measured: year and month as numbers, the measured value and the one without the seasons. */
export const co2: Cut = {
  source: "vega-datasets/data/co2-concentration.csv",
  to: "courses/shared/data/co2.csv",
  cut(text) {
    const [, ...lines] = text.trimEnd().split(/\r?\n/);
    const rows = lines.map((line) => {
      const [date, measured, adjusted] = line.split(",");
      const [year, month] = date.split("-").map(Number);
      return [year, month, Number(measured), Number(adjusted)].join(",");
    });
    return `${["year,month,co2,adjusted", ...rows].join("\n")}\n`;
  },
};
