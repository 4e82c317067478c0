import assert from "node:assert/strict";
import { test } from "node:test";
import { compileCourses } from "../compile/compile-courses.ts";
import { labsRun } from "./labs-run.ts";
import { lines, noCache, plantDefect, withDefect, type Changes } from "./plant-defect.ts";
import { rubric } from "./rubric.ts";
import { whole } from "./whole.ts";

const capstone = `capstone:
  id: sums-at-work
  title: Sums at work
  minutes: { assignment: 30, report: 20 }
  objectives: [Add up what somebody measured.]
`;
const report = `---
title: What the sums say
---

Your function adds up a week.

\`\`\`ts id=week
const week = total([4, 8, 6]);
week
\`\`\`

:::report{id=the-week}
How much was it?
:::
`;
const judged = `- { id: evidence, says: The sum is shown., points: 4, full: It is shown., part: It is told., where: [the-week] }
`;
const planted = (change: Partial<Record<"report.md" | "rubric.yaml", (text: string) => string>> = {}): Changes => ({
  "sums/course.yaml": (text) =>
    text.replace(
      "modules:",
      "whole: { slides: [1, 4], labs: [1, 2], exercises: [1, 2], question-types: [1, 9] }\nmodules:",
    ) + capstone,
  "sums/capstone/assignment.md": () => "---\ntitle: Sums at work\n---\n\n# total: All of it\n\nAdd up $v$.\n",
  "sums/capstone/starter.ts": () =>
    'import { NotWritten } from "@gradus/grading";\n\nexport function total(v: number[]): number {\n  throw new NotWritten("total", v);\n}\n',
  "sums/capstone/solution.ts": () => "export const total = (v: number[]): number => v.reduce((a, b) => a + b, 0);\n",
  "sums/capstone/checks.ts": () => "export default [];\n",
  "sums/capstone/hidden-checks.ts": () => "export default [];\n",
  "sums/capstone/mistakes.ts": () => "export default {};\n",
  "sums/capstone/report.md": () => change["report.md"]?.(report) ?? report,
  "sums/capstone/rubric.yaml": () => change["rubric.yaml"]?.(judged) ?? judged,
});

test("a capstone with a report and a rubric is whole, and its report runs on the solution", async () => {
  assert.deepEqual(lines(await plantDefect(planted(), rubric, whole, labsRun(noCache))), []);
});

test("what is published of a report runs on the starter, with the places to write in where they stand", async () => {
  await withDefect(planted(), async (path) => {
    const { public: tree } = await compileCourses(path);
    const { kind, labs, rubric: published } = tree.courses[0].modules.at(-1)!;
    assert.equal(kind, "capstone");
    assert.equal(labs[0].path, "report/");
    const [own, ...rest] = labs[0].parts;
    assert.ok(own.type === "cell" && own.own);
    assert.match(own.code, /NotWritten/);
    assert.doesNotMatch(JSON.stringify(tree), /reduce/);
    assert.deepEqual(
      rest.map(({ type }) => type),
      ["paragraph", "cell", "report"],
    );
    assert.deepEqual(published[0].where, ["the-week"]);
  });
});

test("places and lines that miss each other are named", async () => {
  const problems = await plantDefect(
    planted({
      "report.md": (text) => `${text}\n:::report\nAnd why?\n:::\n\n:::report{id=the-why}\nWhy?\n:::\n`,
      "rubric.yaml": (text) => text.replace("[the-week]", "[the-weak]").replace("points: 4", "points: 3"),
    }),
    rubric,
  );
  assert.deepEqual(lines(problems), [
    'sums/capstone/report.md:12 [rubric] No line of rubric.yaml looks at "the-week". Name it under  where:',
    "sums/capstone/report.md:16 [rubric] A place to write in needs an id: saved work is kept under it. Write  :::report{id=first-axis}",
    'sums/capstone/report.md:20 [rubric] No line of rubric.yaml looks at "the-why". Name it under  where:',
    'sums/capstone/rubric.yaml:1 [rubric] "evidence" gives 3 points; write an even number, so that half of them can be given.',
    'sums/capstone/rubric.yaml:1 [rubric] The report has no place "the-weak". Did you mean "the-week"?',
  ]);
});

test("a place to write in belongs to a report", async () => {
  const problems = await plantDefect(
    { "sums/labs/adding-up.md": (text) => `${text}\n:::report{id=here}\nWrite.\n:::\n` },
    rubric,
  );
  assert.match(lines(problems)[0], /belong to the report\.md of a capstone/);
});

test("a file of the capstone that is missing is asked for", async () => {
  const { "sums/capstone/rubric.yaml": _, ...without } = planted();
  const problems = await plantDefect(without, rubric);
  assert.match(lines(problems).join("\n"), /A capstone needs the file sums\/capstone\/rubric\.yaml/);
});
