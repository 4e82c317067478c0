import type { Cut } from "./cut.ts";

/** Four years of days in their order: the date, and the rain in millimetres. */
export const seattleWeather: Cut = {
  source: "vega-datasets/data/seattle-weather.csv",
  to: "courses/shared/data/seattle-weather.csv",
  cut(text) {
    const [, ...lines] = text.trimEnd().split(/\r?\n/);
    const rows = lines.map((line) => {
      const [date, precipitation] = line.split(",");
      return [date, Number(precipitation)].join(",");
    });
    return `${["date,rain_mm", ...rows].join("\n")}\n`;
  },
};
