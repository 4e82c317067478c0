import { checkFigure } from "@gradus/figures";
import { compileCell, runHeadless, type HeadlessRun } from "@gradus/lab";
import type { LabSource, SourceTree } from "../read/source-tree.ts";
import type { DeepCache } from "./deep-cache.ts";
import { modulesOf } from "./pieces.ts";
import type { Found, Rule } from "./rule.ts";

/** Runs every lab from its first to its last cell. */
export function labsRun(cache: DeepCache, { timeLimitMs = 10_000 } = {}): Rule {
  return {
    id: "labs-run",
    says: `Every lab runs to its end without an error, its figures too, in less than ${timeLimitMs / 1000} seconds.`,
    async check(tree, problem) {
      for (const lab of modulesOf(tree).flatMap(({ labs }) => labs)) {
        if (lab.cells.some(({ code, id }) => compileCell(code, id).diagnostics.length > 0)) continue;
        const data = dataTexts(lab, tree);
        const content = [...lab.cells.flatMap(({ id, code }) => [id, code]), ...Object.values(data)];
        await cache.unlessPassed(`lab-${lab.id}`, content, async () => {
          const run = await runHeadless(lab.cells, { timeLimitMs, data });
          reportRun(lab, run, timeLimitMs, problem);
          return (await checkFigures(lab, run, problem)) && run.ok;
        });
      }
    },
  };
}

/** Figures that cells show, with attributes that only running them gives. */
async function checkFigures({ cells, file }: LabSource, { results }: HeadlessRun, problem: Found): Promise<boolean> {
  let right = true;
  for (const { id, outputs } of results) {
    for (const { "application/vnd.gradus.figure+json": figure } of outputs) {
      if (figure === undefined) continue;
      for (const message of await checkFigure(figure.name, figure.attributes, figure.still)) {
        right = false;
        problem(
          file,
          cells.find((cell) => cell.id === id)?.line ?? 1,
          id,
          `The cell "${id}" shows a figure: ${message}`,
        );
      }
    }
  }
  return right;
}

function dataTexts({ data }: LabSource, tree: SourceTree): Record<string, string> {
  const sets = data.flatMap(({ value }) => tree.data.filter(({ id }) => id === value));
  return Object.fromEntries(sets.map(({ id, text }) => [id, text]));
}

function reportRun(
  { cells, file }: LabSource,
  { results, timedOut }: HeadlessRun,
  timeLimitMs: number,
  problem: Found,
): void {
  const lineOfCell = (id: string): number => cells.find((cell) => cell.id === id)?.line ?? 1;
  if (timedOut !== null) {
    const message = `The cell "${timedOut}" was still running after ${timeLimitMs / 1000} s. Does its loop end?`;
    problem(file, lineOfCell(timedOut), timedOut, message);
  }
  for (const { id, error } of results) {
    if (error === null) continue;
    const line = lineOfCell(error.cell) + (error.place?.line ?? 0);
    problem(file, line, id, `The cell "${id}" fails: ${error.name}: ${error.message}`);
  }
}
