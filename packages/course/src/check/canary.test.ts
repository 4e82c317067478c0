import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { canary } from "./canary.ts";

test("a hidden file carries the canary", async () => {
  const problems = await plantDefect(
    {
      "sums/programming-assignments/first-sums/solution.ts": (text) =>
        text.replace("// gradus-canary-9f2c: this file is not published", "//"),
    },
    canary,
  );
  assert.deepEqual(lines(problems), [
    "sums/programming-assignments/first-sums/solution.ts:1 [canary] A hidden file begins with the comment  // gradus-canary-9f2c: this file is not published",
  ]);
});

test("a published file does not carry it", async () => {
  const problems = await plantDefect(
    {
      "sums/programming-assignments/first-sums/starter.ts": (text) => text + "// gradus-canary-9f2c\n",
    },
    canary,
  );
  assert.deepEqual(lines(problems), [
    "sums/programming-assignments/first-sums/starter.ts:7 [canary] The canary marks files that are not published; this one is. Was a hidden file copied here?",
  ]);
});

test("a published file does not import a hidden one", async () => {
  const problems = await plantDefect(
    {
      "sums/programming-assignments/first-sums/mistakes.ts": (text) =>
        text + 'export { total } from "./solution.ts";\n',
    },
    canary,
  );
  assert.deepEqual(lines(problems), [
    "sums/programming-assignments/first-sums/mistakes.ts:17 [canary] A published file cannot import hidden checks or a solution. Move what both need into a file of its own.",
  ]);
});

test("an alternative solution is hidden like the solution", async () => {
  const file = "sums/programming-assignments/first-sums/alternatives/reduce.ts";
  const problems = await plantDefect({ [file]: () => "export const total = 3;\n" }, canary);
  assert.deepEqual(lines(problems), [
    `${file}:1 [canary] A hidden file begins with the comment  // gradus-canary-9f2c: this file is not published`,
  ]);
});

test("every file of a folder of hidden checks is hidden", async () => {
  const file = "sums/programming-assignments/first-sums/hidden-checks/total.ts";
  const problems = await plantDefect({ [file]: () => "export const total = 3;\n" }, canary);
  assert.deepEqual(lines(problems), [
    `${file}:1 [canary] A hidden file begins with the comment  // gradus-canary-9f2c: this file is not published`,
  ]);
});

for (const [name, code] of [
  ["by its name", 'export { total } from "./hidden-checks/total.ts";\n'],
  ["when it is wanted", 'export const later = () => import("./hidden-checks/total.ts");\n'],
  ["as text", 'export { default as text } from "./hidden-checks.ts?raw";\n'],
  ["as an address", 'export const address = new URL("./solution.ts", import.meta.url);\n'],
]) {
  test(`a published file does not import a hidden one ${name}`, async () => {
    const folder = "sums/programming-assignments/first-sums";
    const problems = await plantDefect(
      {
        [`${folder}/hidden-checks/total.ts`]: () =>
          "// gradus-canary-9f2c: this file is not published\nexport const total = 3;\n",
        [`${folder}/checks.ts`]: (text) => text + code,
      },
      canary,
    );
    assert.deepEqual(lines(problems), [
      `${folder}/checks.ts:18 [canary] A published file cannot import hidden checks or a solution. Move what both need into a file of its own.`,
    ]);
  });
}

test("hidden files may import each other and what is published", async () => {
  const folder = "sums/programming-assignments/first-sums";
  const comment = "// gradus-canary-9f2c: this file is not published\n";
  const problems = await plantDefect(
    {
      [`${folder}/hidden-checks/total.ts`]: () => `${comment}export { total } from "../starter.ts";\n`,
      [`${folder}/hidden-checks.ts`]: (text) => `${text}export { total } from "./hidden-checks/total.ts";\n`,
    },
    canary,
  );
  assert.deepEqual(lines(problems), []);
});
