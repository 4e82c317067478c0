import type { Cut } from "./cut.ts";

/** One bird as vega-datasets publishes it. */
interface Record {
  readonly Species: string;
  readonly Island: string;
  readonly "Beak Length (mm)": number | null;
  readonly "Beak Depth (mm)": number | null;
  readonly "Flipper Length (mm)": number | null;
  readonly "Body Mass (g)": number | null;
  readonly Sex: string | null;
}

/** The 342 birds of which all four measures are known; the sex of some of them is not. */
export const penguins: Cut = {
  source: "vega-datasets/data/penguins.json",
  to: "penguins.csv",
  cut(text) {
    const rows = (JSON.parse(text) as Record[]).map((bird) => [
      bird.Species,
      bird.Island,
      bird["Beak Length (mm)"],
      bird["Beak Depth (mm)"],
      bird["Flipper Length (mm)"],
      bird["Body Mass (g)"],
      // One bird has a dot here.
      bird.Sex === "MALE" || bird.Sex === "FEMALE" ? bird.Sex.toLowerCase() : "",
    ]);
    const head = "species,island,bill_length_mm,bill_depth_mm,flipper_length_mm,body_mass_g,sex";
    return [head, ...rows.filter((row) => !row.includes(null)).map((row) => row.join(","))].join("\n") + "\n";
  },
};
