import assert from "node:assert/strict";
import { test } from "node:test";
import { canaryText } from "../check/canary.ts";
import { lines, tinyCourses, withDefect } from "../check/plant-defect.ts";
import type { Block, Inline } from "../tree.ts";
import { compileCourses } from "./compile-courses.ts";
import { inlineText } from "./inline-text.ts";

const compiled = await compileCourses(tinyCourses);
const [course] = compiled.public.courses;
const [module] = course.modules;

function paragraph(block: Block | undefined): readonly Inline[] {
  assert.ok(block?.type === "paragraph");
  return block.children;
}

test("a whole course compiles without a problem", () => {
  assert.deepEqual(compiled.problems, []);
  assert.equal(course.id, "sums");
  assert.deepEqual(
    course.modules.map(({ id, planned }) => [id, planned]),
    [
      ["first-sums", false],
      ["second-sums", true],
    ],
  );
});

test("nothing public holds the canary, and everything private does", () => {
  assert.equal(JSON.stringify(compiled.public).includes(canaryText), false);
  const [{ hiddenChecks, solution, module }] = compiled.private.assignments;
  assert.equal(module, "first-sums");
  for (const { text } of [...hiddenChecks, solution]) assert.ok(text.includes(canaryText));
});

test("the folder of hidden checks is private too", async () => {
  const folder = "sums/programming-assignments/first-sums";
  const piece = `${folder}/hidden-checks/total.ts`;
  const text = `// ${canaryText}: this file is not published\nexport const total = 3;\n`;
  await withDefect({ [piece]: () => text }, async (path) => {
    const compiled = await compileCourses(path);
    assert.deepEqual(
      compiled.private.assignments[0].hiddenChecks.map(({ file }) => file),
      [`${folder}/hidden-checks.ts`, piece],
    );
    assert.equal(JSON.stringify(compiled.public).includes(canaryText), false);
  });
});

test("the tree is plain JSON", () => {
  assert.deepEqual(JSON.parse(JSON.stringify(compiled.public)), compiled.public);
});

test("a slide has its id, title, blocks, notes and the line where it stands", () => {
  const [first, second] = module.deck?.slides ?? [];
  assert.equal(first.id, "a-sum-forgets-the-order");
  assert.equal(first.titleText, "A sum forgets the order");
  assert.deepEqual(
    first.blocks.map(({ type }) => type),
    ["paragraph", "aside", "figure"],
  );
  assert.equal(
    inlineText(paragraph(first.notes[0])),
    "Let somebody add from the right. In 2024 somebody tried 3.5 first.",
  );
  assert.equal(first.noFigure, null);
  assert.equal(second.noFigure, "The formula is the picture");
  assert.deepEqual(second.source, { file: "sums/lecture-slides/first-sums.md", line: 22 });
});

test("words, formulas and figures of one symbol carry its colour", () => {
  const [first] = module.deck?.slides ?? [];
  const words = paragraph(first.blocks[0]);
  const bound = words.find(({ type }) => type === "symbol");
  assert.deepEqual(bound, {
    type: "symbol",
    name: "total",
    token: 2,
    children: [{ type: "text", value: "the total" }],
  });
  const formula = words.find((inline) => inline.type === "math");
  assert.ok(formula?.type === "math" && formula.html.includes('object-1" data-symbol="v"'));
  const figure = first.blocks.at(-1);
  assert.ok(figure?.type === "figure" && figure.svg.startsWith("<"));
  assert.deepEqual(figure.symbols, { v: 1, total: 2 });
});

test("numbers are computed, in prose and in formulas", () => {
  const [first, second] = module.deck?.slides ?? [];
  const [, aside] = first.blocks;
  assert.ok(aside.type === "aside" && aside.role === "predict");
  assert.equal(inlineText(paragraph(aside.children[0])), "What is the sum of the first 100 numbers? It is 5050.");
  const [formula] = second.blocks;
  assert.ok(formula.type === "math" && formula.tex.endsWith(String.raw`\det = {1}`));
});

test("a lab has its cells in the author's order, compiled, and its data", () => {
  const [lab] = module.labs;
  const cells = lab.parts.flatMap((part) => (part.type === "cell" ? [part] : []));
  assert.deepEqual(
    cells.map(({ id, source }) => [id, source.line]),
    [
      ["sum", 8],
      ["start", 15],
    ],
  );
  assert.deepEqual(cells[0].compiled.uses, ["v"]);
  assert.equal(lab.data[0].text.split("\n")[0], "day,steps");
});

test("an assignment has its exercises with points and hints, and its public files only", () => {
  const { assignment } = module;
  assert.deepEqual(
    assignment?.exercises.map(({ name, points, hints }) => [name, points, hints.length]),
    [["total", 2, 2]],
  );
  assert.deepEqual(Object.keys(assignment?.files ?? {}), ["starter", "checks", "mistakes"]);
  assert.match(assignment?.starter ?? "", /NotWritten/);
});

test("a quiz lists its types, the glossary its terms", () => {
  assert.deepEqual(module.quiz?.types, [{ id: "two-numbers", title: "Two numbers", kind: "numeric", objective: 1 }]);
  assert.deepEqual(
    compiled.public.glossary.map(({ id }) => id),
    ["vector", "mean"],
  );
});

test("what cannot be compiled is a problem at its line, and the rest still stands", async () => {
  const deck = "sums/lecture-slides/first-sums.md";
  const planted = { [deck]: (text: string) => text.replace("\\frac", "\\frca").replace("{= 100 *", "{= hundred *") };
  await withDefect(planted, async (path) => {
    const { public: tree, problems } = await compileCourses(path);
    assert.deepEqual(lines(problems), [
      `${deck}:12 [computed] {= hundred * 101 / 2} cannot be computed: hundred is not defined. Every name of @gradus/math is in scope.`,
      `${deck}:25 [tex] The formula does not parse: Undefined control sequence: \\frca. Formulas are TeX as KaTeX knows it.`,
    ]);
    assert.equal(tree.courses[0].modules[0].deck?.slides.length, 2);
  });
});
