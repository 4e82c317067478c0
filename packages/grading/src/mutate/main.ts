/**
 * How well the hidden checks watch: mutates an assignment's solution and counts what they kill. Survivors must
 * stand in `survivors.yaml` beside the assignment, each with the reason why no check can tell it from the solution.
 *
 *     node --import ./load-tsx.js packages/grading/src/mutate/main.ts ASSIGNMENT [FUNCTION]
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { nodeBox } from "../boxes/node-box.ts";
import { loadAssignment } from "../prove/load-assignment.ts";
import type { Mutant } from "./mutants.ts";
import { runMutants } from "./run-mutants.ts";

interface Survivor {
  readonly function: string;
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write("Give the folder of an assignment.\n");
  process.exit(2);
}
const { visible, hidden, solution } = await loadAssignment(folder);
if (solution === null) {
  process.stderr.write(`${folder} has no solution.ts.\n`);
  process.exit(2);
}

const path = join(folder, "survivors.yaml");
const known = existsSync(path) ? ((parse(readFileSync(path, "utf8")) ?? []) as Survivor[]) : [];
const isKnown = (mutant: Mutant) =>
  known.some(
    (one) =>
      one.function === mutant.function &&
      one.at === mutant.at &&
      one.from === mutant.from &&
      one.to === mutant.to &&
      one.reason.length > 0,
  );

const run = await runMutants(solution, { visible, hidden }, { openBox: nodeBox(), onMutant: tell });
const unknown = run.survivors.filter((mutant) => !isKnown(mutant));
const equivalent = run.survivors.length - unknown.length;
const killed = run.total - run.survivors.length;
const share = killed / Math.max(1, run.total - equivalent);
process.stdout.write(
  `\n${killed} of ${run.total} mutants killed, ${equivalent} survivors with a reason, ${unknown.length} without: ` +
    `${(100 * share).toFixed(1)} % of those that differ.\n`,
);
process.exit(share >= 0.99 ? 0 : 1);

function tell(mutant: Mutant, wasKilled: boolean): void {
  if (wasKilled) return void process.stdout.write(".");
  const { line, from, to, at } = mutant;
  const sign = isKnown(mutant) ? "known" : "SURVIVES";
  process.stdout.write(`\n${sign}  ${mutant.function}:${line}  ${from}  →  ${to}    in  ${at}\n`);
}
