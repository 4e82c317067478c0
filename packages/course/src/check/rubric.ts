import { didYouMean } from "../nearest-name.ts";
import type { LabSource, ModuleSource } from "../read/source-tree.ts";
import { modulesOf } from "./pieces.ts";
import type { Found, Rule } from "./rule.ts";

export const rubric: Rule = {
  id: "rubric",
  says: "Every place to write in stands in a capstone's report, has an id of its own and a line of the rubric; every line of the rubric gives points for places that exist.",
  check(tree, problem) {
    for (const module of modulesOf(tree)) {
      for (const lab of module.labs) checkPlaces(lab, module, problem);
      if (module.kind === "capstone") checkLines(module, problem);
    }
  },
};

function checkPlaces({ file, calls, places }: LabSource, { rubric }: ModuleSource, problem: Found): void {
  const judged = new Set(rubric.flatMap(({ where }) => where.map(({ value }) => value)));
  const seen = new Set<string>();
  for (const { id, line } of places) {
    const given = id ?? ":::report";
    if (calls === null) problem(file, line, given, "Places to write in belong to the report.md of a capstone.");
    else if (id === null || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
      const message = "A place to write in needs an id: saved work is kept under it. Write  :::report{id=first-axis}";
      problem(file, line, given, message);
    } else if (seen.has(id)) problem(file, line, given, `Two places of this report are called "${id}". Rename one.`);
    else if (!judged.has(id))
      problem(file, line, given, `No line of rubric.yaml looks at "${id}". Name it under  where:`);
    if (id !== null) seen.add(id);
  }
}

function checkLines({ labs, line, rubric }: ModuleSource, problem: Found): void {
  const [report] = labs;
  if (report === undefined) return;
  const places = report.places.flatMap(({ id }) => id ?? []);
  if (places.length === 0) {
    const message = "A report has at least one place to write in. Write  :::report{id=…} … :::";
    problem(report.file, line, report.id, message);
  }
  const ids = rubric.map(({ id }) => id);
  for (const { id, file, line, points, where } of rubric) {
    if (ids.indexOf(id) !== ids.lastIndexOf(id))
      problem(file, line, id, `Two lines of the rubric are called "${id}". Rename one.`);
    // Half of the points is given for half of the work.
    if (points === 0 || points % 2 === 1)
      problem(
        file,
        line,
        `${points} points`,
        `"${id}" gives ${points} points; write an even number, so that half of them can be given.`,
      );
    if (where.length === 0) problem(file, line, id, `"${id}" looks nowhere. Name places of the report under  where:`);
    for (const { value, line: at } of where)
      if (!places.includes(value))
        problem(file, at, value, `The report has no place "${value}".${didYouMean(value, places)}`);
  }
}
