// Takes every example from CONTRIBUTING.md and proves that it works: what a reader copies must be right.
// Examples of packages lie in a folder inside the project, where imports find the packages; those of a course in a copy of the small one.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { checkCourses, compileCourses } from "@gradus/course";
import { FigureView, readFigure, type Figure } from "@gradus/figures";
import { askQuestion, checkAnswer, type Quiz } from "@gradus/quiz";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { cases } from "./packages/figures/test/cases.ts";
import type { Case } from "./packages/figures/test/cases/case.ts";
import { use } from "./packages/figures/test/handles.ts";
import { StillPanels } from "./packages/figures/src/kit/panels.tsx";

interface Example {
  readonly path: string;
  /** Whether it is a whole file; otherwise it is an item of a list in one. */
  readonly whole: boolean;
  readonly text: string;
}

const root = import.meta.dirname;
const page = await readFile(join(root, "CONTRIBUTING.md"), "utf8");

/** What the page shows: a line with the path in code and a colon, then a fenced block. */
const examples = [...page.matchAll(/^`([\w./-]+)`(, an? [\w ]+ in the list)?:\n\n(`{3,})\w+\n([^]*?)\n\3$/gm)].map(
  ([, path, item, , text]): Example => ({ path, whole: item === undefined, text }),
);
const item = (path: string) => examples.find((example) => example.path === path && !example.whole)?.text ?? "";

await mkdir(join(root, ".gradus"), { recursive: true });
const folder = await mkdtemp(join(root, ".gradus/contributing-"));
after(() => rm(folder, { recursive: true, force: true }));
const code = examples.filter(({ path, whole }) => whole && path.startsWith("packages/"));
for (const { path, text } of code) await place(path, withImportsFrom(path, text));

const courses = join(folder, "courses");
await cp(join(root, "packages/course/fixtures/tiny"), courses, { recursive: true });
for (const { path, whole, text } of examples) {
  if (whole && path.startsWith("sums/")) await place(`courses/${path}`, text);
}
const indented = item("sums/course.yaml").replaceAll(/^/gm, "  ");
await writeFile(
  join(courses, "sums/course.yaml"),
  (await readFile(join(courses, "sums/course.yaml"), "utf8")).replace(/ {2}- id: second-sums[^]*$/, `${indented}\n`),
);

test("the page shows a figure, a lab, an exercise, a quiz type and a function, each whole", () => {
  const shown = examples.map(({ path, whole }) => (whole ? path : `${path} (item)`));
  assert.deepEqual(shown, [
    "packages/math/src/linear-algebra/cosine-similarity.ts",
    "packages/math/src/linear-algebra/cosine-similarity.test.ts",
    "packages/figures/src/balance-beam/balance-beam.tsx",
    "packages/figures/src/catalogue.ts (item)",
    "packages/figures/test/cases/vectors-and-systems.ts (item)",
    "sums/course.yaml (item)",
    "sums/labs/settling-mean.md",
    "sums/programming-assignments/means/assignment.md",
    "sums/programming-assignments/means/starter.ts",
    "sums/programming-assignments/means/solution.ts",
    "sums/programming-assignments/means/checks.ts",
    "sums/programming-assignments/means/hidden-checks.ts",
    "sums/programming-assignments/means/mistakes.ts",
    "sums/quizzes/means.ts",
  ]);
  // A block of code without a path is a command or a part of a lesson's text; TypeScript always has one.
  const blocks = page.matchAll(/^(`{3,})(?:ts|tsx|md|yaml)\n[^]*?\n\1$/gm);
  assert.equal([...blocks].length, examples.length);
});

test("the function's own tests pass, and its example holds", async () => {
  const [file, tests] = code;
  await import(pathToFileURL(join(folder, tests.path)).href);
  const { cosineSimilarity } = (await import(pathToFileURL(join(folder, file.path)).href)) as {
    cosineSimilarity(x: number[], y: number[]): number;
  };
  const claims = [...file.text.matchAll(/cosineSimilarity\((\[.*?\]), (\[.*?\])\); \/\/ (.+)$/gm)];
  assert.equal(claims.length, 2);
  for (const [, x, y, value] of claims) {
    assert.equal(cosineSimilarity(JSON.parse(x) as number[], JSON.parse(y) as number[]), Number(value));
  }
});

test("the figure takes what its case and its directive give it, is drawn, and its handle moves", async () => {
  const { balanceBeam } = (await import(
    pathToFileURL(join(folder, "packages/figures/src/balance-beam/balance-beam.tsx")).href
  )) as { balanceBeam: Figure };
  const { figure, state, attributes } = caseOf(item("packages/figures/test/cases/vectors-and-systems.ts"));
  assert.equal(figure, balanceBeam.name);
  assert.ok(!cases.some((other) => other.figure === figure), "the example is not in the project");
  assert.match(
    page,
    new RegExp(`::figure\\{name=${figure} values="${attributes?.values.replace(/[[\]]/g, "\\$&")}" alt=`),
  );
  assert.equal(state, "one-far-away");
  assert.match(
    item("packages/figures/src/catalogue.ts"),
    /^entry\("balance-beam", "Balance beam", async \(\) => \(await import\("\.\/balance-beam\/balance-beam\.tsx"\)\)\.balanceBeam\),$/,
  );

  const reading = readFigure(balanceBeam, attributes, "values=[0, 0, 9]");
  assert.deepEqual(reading.problems, []);
  assert.deepEqual(readFigure(balanceBeam, { values: "[11]" }).problems, [
    "balance-beam: values must be one to six numbers from 0 to 10.",
  ]);
  const still = { ...reading, symbols: {}, live: false, set: () => {} };
  const svg = renderToString(h(StillPanels, { panels: balanceBeam.draw(still), label: balanceBeam.readout(still) }));
  assert.match(svg, /The beam balances at 3: the distances on each side add up to 6\./);
  assert.doesNotMatch(svg, /NaN|undefined/);
  const live = renderToString(h(FigureView, { figure: balanceBeam, attributes, alt: "Weights on a beam" }));
  assert.equal(live.match(/role="slider"/g)?.length, 3);

  const beam = use(balanceBeam, attributes);
  const pulled = beam.pull(2, [6.2, 4]);
  assert.deepEqual(pulled.state, { values: [0, 0, 6] });
  assert.deepEqual(pulled.press(2, "ArrowLeft").state, { values: [0, 0, 5.5] });
});

test("the function and the figure pass TypeScript's check, in one run", async () => {
  const config = join(folder, "tsconfig.json");
  const files = code.map(({ path }) => path);
  await writeFile(config, JSON.stringify({ extends: join(root, "tsconfig.json"), files, include: [], exclude: [] }));
  assert.equal(await run(join(root, "node_modules/typescript/bin/tsc"), "-p", config), "");
});

test("the lab runs, the exercise is proved and the quiz type survives", async () => {
  const { problems, summary } = await checkCourses(courses, { deep: true, cacheDir: join(folder, "cache") });
  assert.deepEqual(
    problems.map(({ file, line, rule, message }) => `${file}:${line} [${rule}] ${message}`),
    [],
  );
  assert.match(summary, /2 labs, 2 assignments, 2 quizzes.*labs run, assignments proved, quizzes asked/);

  const { public: tree } = await compileCourses(courses);
  const { labs, assignment, quiz } = tree.courses[0].modules[1];
  assert.equal(labs[0].id, "settling-mean");
  assert.deepEqual(
    assignment?.exercises.map(({ name, hints }) => [name, hints.length]),
    [["weightedMean", 2]],
  );
  assert.equal(quiz?.title, "Means");
});

test("a wrong answer to the quiz type gets the reason of its mistake", async () => {
  const { default: quiz } = (await import(pathToFileURL(join(courses, "sums/quizzes/means.ts")).href)) as {
    default: Quiz;
  };
  const question = askQuestion(quiz.types[0], 1);
  assert.ok(question.kind === "numeric" && question.mistakes.length > 0);
  const [{ name, value, reason }] = question.mistakes;
  const verdict = checkAnswer(question, { kind: "numeric", text: String(value) });
  assert.deepEqual([verdict.right, verdict.mistake, verdict.message], [false, name, reason]);
});

test("the pages of the documentation link to files that exist", async () => {
  const pages = ["CONTRIBUTING.md", ...globSync("docs/**/*.md", { cwd: root })];
  assert.ok(pages.length > 8);
  for (const file of pages) {
    const text = (await readFile(join(root, file), "utf8")).replace(/^(`{3,})[^]*?^\1$|`[^`]*`/gm, "");
    for (const [, target] of text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)) {
      assert.ok(existsSync(join(root, dirname(file), target)), `${file} links to ${target}`);
    }
  }
});

test("the files that the pages name are there", async () => {
  const own = new Set(examples.filter(({ whole }) => whole).map(({ path }) => path));
  for (const file of ["CONTRIBUTING.md", ...globSync("docs/**/*.md", { cwd: root })]) {
    const text = await readFile(join(root, file), "utf8");
    for (const [, path] of text.matchAll(/[` ]((?:packages|apps|courses|docs|e2e)\/[\w./-]*\w)[`/]/g)) {
      assert.ok(own.has(path) || existsSync(join(root, path)), `${file} names ${path}`);
    }
  }
});

test("the page of keys has every key of the sheet that the site shows", async () => {
  const keyboard = await readFile(join(root, "docs/keyboard.md"), "utf8");
  const sheet = await readFile(join(root, "apps/web/src/client/shortcut-sheet.ts"), "utf8");
  const rows = [...sheet.matchAll(/\[\[("[^\]]+")\], "/g)].map(([, keys]) => JSON.parse(`[${keys}]`) as string[]);
  assert.ok(rows.length > 15);
  for (const key of rows.flat().flatMap((keys) => keys.split(" "))) {
    assert.ok(keyboard.includes(`\`${key}\``), `docs/keyboard.md has the key ${key}`);
  }
});

async function place(path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${text}\n`);
}

/** The file as it would read in its own place: its neighbours stay where they are. */
function withImportsFrom(path: string, text: string): string {
  return text.replace(/ from "(\.[^"]+)"/g, (whole, specifier: string) => {
    const target = join(dirname(path), specifier).replaceAll("\\", "/");
    if (code.some((example) => example.path === target)) return whole;
    const from = relative(resolve(folder, dirname(path)), join(root, target)).replaceAll("\\", "/");
    return ` from "${from}"`;
  });
}

/** A line of cases.ts, which is JSON but for its names. */
function caseOf(line: string): Case {
  return JSON.parse(line.replace(/,$/, "").replace(/([{,] )(\w+):/g, '$1"$2":')) as Case;
}

/** What a script of the project prints. */
async function run(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, args, { cwd: folder });
  let output = "";
  child.stdout.on("data", (chunk) => (output += String(chunk)));
  child.stderr.on("data", (chunk) => (output += String(chunk)));
  await new Promise((done) => child.on("close", done));
  return output;
}
