import assert from "node:assert/strict";
import { test } from "node:test";
import { readLab } from "../read/read-lab.ts";
import { labModule } from "./lab-module.ts";

const lab = readLab(
  `---
title: One
---

\`\`\`ts id=show
table({ r });
\`\`\`

\`\`\`ts id=setup
type Matrix = string;
const r: Rational = rational(1, 2), v: Vector = vector([1]);
\`\`\`
`,
  "a/labs/one.md",
  () => {},
);

test("cells stand in the order in which they run, with what they name imported, types too", () => {
  assert.deepEqual(labModule(lab)?.text.split("\n").slice(1), [
    'import { Rational, rational, vector } from "@gradus/math";',
    'import type { Vector } from "@gradus/math";',
    'declare const gradusDisplay: import("@gradus/lab").Display;',
    "const { table } = gradusDisplay;",
    "type Matrix = string;",
    "const r: Rational = rational(1, 2), v: Vector = vector([1]);",
    ";",
    "table({ r });",
    ";",
    "export {};",
    "",
  ]);
});

test("each line knows its line in the lesson", () => {
  assert.deepEqual(labModule(lab)?.lines, [null, null, null, null, null, 10, 11, null, 6, null, null]);
});
