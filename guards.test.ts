// A guard that cannot be shown to fail is not one: each defect here is planted on purpose, and its rule has to say its own sentence.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { checkCourses } from "@gradus/course";
import { findUpwardImports } from "./architecture.ts";

const deck = "sums/lecture-slides/first-sums.md";
const lab = "sums/labs/adding-up.md";
const assignment = "sums/programming-assignments/first-sums";

const defects: readonly { name: string; file: string; from: string; to: string; says: RegExp }[] = [
  {
    name: "a number on a slide that nobody computes",
    file: deck,
    from: "{= 100 * 101 / 2}",
    to: "5051",
    says: /\[quoted-numbers\] The number 5051 is typed\. Let the course compute it/,
  },
  {
    name: "a figure without a text alternative",
    file: deck,
    from: ' alt="Two arrows, and their sum from tail to tip."',
    to: "",
    says: /\[alt-text\]/,
  },
  {
    name: "a formula that is not TeX",
    file: deck,
    from: String.raw`\frac{n(n+1)}{2}`,
    to: String.raw`\frc{n(n+1)}{2}`,
    says: /\[tex\].*\\frc/,
  },
  {
    name: "a hidden file without its mark",
    file: `${assignment}/solution.ts`,
    from: "// gradus-canary-9f2c: this file is not published",
    to: "//",
    says: /\[canary\] A hidden file begins with the comment/,
  },
  {
    name: "a mistake that no check kills",
    file: `${assignment}/mistakes.ts`,
    from: "/ v.length",
    to: "* 1",
    says: /total: "takes the mean" passes every visible check\./,
  },
  {
    name: "a starter that scores",
    file: `${assignment}/starter.ts`,
    from: 'throw new NotWritten("total", v);',
    to: "return v.length * 0;",
    says: /starter\.ts \[assignments-hold\] total should pass nothing; it passes/,
  },
  {
    name: "a solution that is wrong",
    file: `${assignment}/solution.ts`,
    from: "sum += x",
    to: "sum -= x",
    says: /solution\.ts \[assignments-hold\] total should pass "/,
  },
  {
    name: "an endless loop in a lab",
    file: lab,
    from: "total;\n",
    to: "while (true);\n",
    says: /\[labs-run\] The cell "sum" was still running after \d+ s\. Does its loop end\?/,
  },
  {
    name: "a cell that does not type-check",
    file: lab,
    from: "total;\n",
    to: "total.toUpperCase();\n",
    says: /\[types\]/,
  },
];

for (const { name, file, from, to, says } of defects) {
  test(`${name} is found, and in its own words`, async () => {
    const problems = await problemsOf(async (folder) => {
      const path = join(folder, file);
      const text = await readFile(path, "utf8");
      assert.ok(text.includes(from), `${file} has the place to plant it`);
      await writeFile(path, text.replace(from, to));
    });
    assert.ok(
      problems.some((sentence) => says.test(sentence)),
      problems.join("\n") || "nothing was found",
    );
  });
}

test("the course without a defect has none", async () => {
  assert.deepEqual(await problemsOf(async () => {}), []);
});

test("an upward, an undeclared and a sideways import are found", () => {
  const files = [
    { path: "packages/math/src/a.ts", text: 'import { grade } from "@gradus/grading";' },
    { path: "packages/lab/src/b.ts", text: 'import { figures } from "@gradus/figures";' },
    {
      path: "packages/quiz/src/c.ts",
      text: 'import { lu } from "../../math/src/linear-algebra/lu.ts";\nexport * from "../../../packages/math/src/index.ts";',
    },
    { path: "packages/new/src/d.ts", text: "" },
  ];
  assert.deepEqual(
    findUpwardImports(files, () => ["@gradus/math"]),
    [
      "packages/math/src/a.ts imports @gradus/grading, which lies above packages/math: imports go down only.",
      "packages/lab/src/b.ts imports @gradus/figures, which packages/lab/package.json does not declare.",
      'packages/quiz/src/c.ts reaches into another workspace by a path (from "../../../packages/math/src/index.ts"): import it by its name.',
      "packages/new/src/d.ts lies in no layer of architecture.ts: add its workspace to the list.",
    ],
  );
});

test("a module as `gradus new` makes it breaks no rule, deep ones too", async () => {
  const cli = (folder: string, ...args: string[]): void => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", pathToFileURL("load-tsx.js").href, "apps/cli/src/main.ts", "new", ...args, "--courses", folder],
      { encoding: "utf8" },
    );
    assert.equal(status, 0, stderr);
  };
  const problems = await problemsOf(async (folder) => {
    cli(folder, "module", "sums/third-sums");
    cli(folder, "exercise", "sums/third-sums/grandTotal");
  });
  assert.deepEqual(problems, []);
});

test("every rule of the format has a test that plants its defect", async () => {
  const folder = "packages/course/src/check";
  const files = await readdir(folder);
  const rules = (await readFile(join(folder, "all-rules.ts"), "utf8")).matchAll(/from "\.\/([a-z-]+)\.ts"/g);
  const names = [...rules].map(([, name]) => name).filter((name) => !["rule", "deep-cache"].includes(name));
  assert.ok(names.length > 20);
  for (const name of names) {
    assert.ok(files.includes(`${name}.test.ts`), `${name}.ts has a test beside it`);
    assert.match(
      await readFile(join(folder, `${name}.test.ts`), "utf8"),
      /plantDefect|withDefect/,
      `${name}.test.ts plants a defect`,
    );
  }
});

/** Everything the deep check says about the small course of the tests after a change, as `file [rule] message`. */
async function problemsOf(change: (folder: string) => Promise<void>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "gradus-guard-"));
  try {
    await cp("packages/course/fixtures/tiny", join(folder, "courses"), { recursive: true });
    await change(join(folder, "courses"));
    const { problems } = await checkCourses(join(folder, "courses"), { deep: true, cacheDir: join(folder, "cache") });
    return problems.map(({ file, rule, message }) => `${file} [${rule}] ${message}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
