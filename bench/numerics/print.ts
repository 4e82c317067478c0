import type { Verdict } from "./judge.ts";
import type { Measured, Outcome } from "./measure.ts";

const columns: readonly (readonly [string, string])[] = [
  ["ours", "ours"],
  ["numpy", "numpy"],
  ["numpy-ts", "numpy-ts"],
  ["ml-matrix", "ml-matrix"],
  ["numeric", "numeric"],
  ["mathjs", "mathjs"],
  ["@stdlib", "@stdlib"],
  ["jax-js", "jax-js"],
  ["jax-js f32", "jax f32"],
  ["tfjs", "tfjs f32"],
  ["tfjs-wasm", "wasm f32"],
];

/** The medians, a line for each row. */
export function printTimes(all: readonly Measured[]): void {
  const lines = all.map(({ row, outcomes }) => [row.name, ...columns.map(([name]) => cell(outcomes.get(name)))]);
  printTable([["milliseconds", ...columns.map(([, title]) => title)], ...lines]);
  console.log(
    "— no such function · > 5 s stopped · wrong, fails: see below (in brackets the time of a wrong answer) · f32 works in float32, shown and not counted",
  );
  for (const { row, outcomes } of all) {
    for (const [name, outcome] of outcomes) {
      if (outcome.kind === "wrong" || outcome.kind === "fails") {
        console.log(`  ${row.name}, ${name} ${outcome.kind}: ${outcome.why}`);
      }
    }
    const loop = outcomes.get("Math.exp loop");
    if (loop?.kind === "time") console.log(`  ${row.name}: a plain loop over Math.exp takes ${cell(loop)} ms`);
  }
  for (const { row, outcomes, peak } of all) {
    const ours = outcomes.get("ours");
    if (row.flops === undefined || ours?.kind !== "time") continue;
    const rate = (outcome: Outcome | undefined): string =>
      outcome?.kind === "time" ? ((row.flops ?? 0) / outcome.milliseconds / 1e6).toFixed(1) : "—";
    console.log(
      `  ${row.name}: ${rate(ours)} GFLOP/s of a WASM SIMD peak of ${peak.toFixed(1)}; numpy ${rate(outcomes.get("numpy"))}, numpy-ts ${rate(outcomes.get("numpy-ts"))}`,
    );
  }
}

/** The musts, with what to reach for beside them. */
export function printVerdicts(musts: readonly Verdict[], reach: readonly Verdict[]): void {
  const line = ({ row, bound, found, met }: Verdict, yes: string, no: string): string[] => [
    row,
    bound,
    found,
    met === undefined ? "not judged" : met ? yes : no,
  ];
  printTable([
    ["row", "must", "measured", ""],
    ...musts.map((each) => line(each, "met", "MISSED")),
    ["", "", "", ""],
    ["row", "reach for", "measured", ""],
    ...reach.map((each) => line(each, "reached", "not yet")),
  ]);
}

export function printTable(lines: readonly (readonly string[])[]): void {
  const widths = lines[0].map((_, j) => Math.max(...lines.map((line) => line[j].length)));
  for (const line of lines) {
    const cells = line.map((text, j) => (j === 0 ? text.padEnd(widths[j]) : text.padStart(widths[j])));
    console.log(cells.join("  ").trimEnd());
  }
}

function cell(outcome: Outcome | undefined): string {
  if (outcome === undefined) return "—";
  if (outcome.kind === "too-long") return `> ${outcome.seconds} s`;
  if (outcome.kind === "fails" || outcome.milliseconds === undefined) return outcome.kind;
  const { kind, milliseconds } = outcome;
  const time = milliseconds.toFixed(milliseconds < 10 ? 2 : milliseconds < 100 ? 1 : 0);
  return kind === "wrong" ? `wrong (${time})` : time;
}
