import type { Cut } from "./cut.ts";

/** Four years of days in their order: the date, rain in millimetres, and what kind of day it was. */
export const seattleWeather: Cut = {
  source: "vega-datasets/data/seattle-weather.csv",
  to: "courses/shared/data/seattle-weather.csv",
  cut(text) {
    const [, ...lines] = text.trimEnd().split(/\r?\n/);
    const rows = lines.map((line) => {
      const [date, precipitation, , , , weather] = line.split(",");
      return [date, Number(precipitation), weather].join(",");
    });
    return `${["date,rain_mm,weather", ...rows].join("\n")}\n`;
  },
};
