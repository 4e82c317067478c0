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

const source = "vega-datasets/data/penguins.json";

/** The 342 birds of which all four measures are known; the sex of some of them is not. */
export const penguins: Cut = {
  source,
  to: "courses/shared/data/penguins.csv",
  cut(text) {
    const rows = measured(text).map((bird) => [
      bird.Species,
      bird.Island,
      ...measures(bird),
      // One bird has a dot here.
      bird.Sex === "MALE" || bird.Sex === "FEMALE" ? bird.Sex.toLowerCase() : "",
    ]);
    const head = "species,island,bill_length_mm,bill_depth_mm,flipper_length_mm,body_mass_g,sex";
    return `${[head, ...rows.map((row) => row.join(","))].join("\n")}\n`;
  },
};

/** The same birds for the figures: the number of the species, then the four measures. */
export const penguinBirds: Cut = {
  source,
  to: "packages/figures/src/penguins/birds.json",
  cut(text) {
    const species = ["Adelie", "Chinstrap", "Gentoo"];
    const rows = measured(text).map((bird) => `    [${[species.indexOf(bird.Species), ...measures(bird)].join(", ")}]`);
    const names = species.map((name) => JSON.stringify(name)).join(", ");
    return `{\n  "species": [${names}],\n  "birds": [\n${rows.join(",\n")}\n  ]\n}\n`;
  },
};

function measured(text: string): Record[] {
  return (JSON.parse(text) as Record[]).filter((bird) => !measures(bird).includes(null));
}

function measures(bird: Record): (number | null)[] {
  return [bird["Beak Length (mm)"], bird["Beak Depth (mm)"], bird["Flipper Length (mm)"], bird["Body Mass (g)"]];
}
