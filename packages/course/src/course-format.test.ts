import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { allRules, deepRules } from "./check/all-rules.ts";
import { checkCourses } from "./check/check-courses.ts";
import { lines, noCache } from "./check/plant-defect.ts";
import { compileCourses } from "./compile/compile-courses.ts";

const page = await readFile(new URL("../../../docs/course-format.md", import.meta.url), "utf8");

/** The files that the page shows: a line with the path in code and a colon, then a fenced block. */
const files = [...page.matchAll(/^`([\w./-]+)`:\n\n(`{3,})\w+\n([^]*?)\n\2$/gm)].map(([, name, , text]) => ({
  name,
  text,
}));

test("the course on the format page is three files that check and compile", async () => {
  assert.deepEqual(
    files.map(({ name }) => name),
    ["sums/course.yaml", "sums/lecture-slides/first-sums.md", "sums/labs/adding-up.md"],
  );
  const folder = await mkdtemp(join(tmpdir(), "gradus-format-"));
  try {
    for (const { name, text } of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), `${text}\n`);
    }
    const { problems } = await checkCourses(folder, { deep: true, cacheDir: join(folder, ".gradus") });
    assert.deepEqual(lines(problems), []);
    const compiled = await compileCourses(folder);
    assert.deepEqual(lines(compiled.problems), []);
    const [module] = compiled.public.courses[0].modules;
    assert.equal(module.deck?.slides.length, 2);
    assert.equal(module.labs[0].parts.filter(({ type }) => type === "cell").length, 2);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("the format page lists every rule, in its own words", () => {
  for (const { id, says } of [...allRules(""), ...deepRules(noCache)]) {
    const row = page.split("\n").find((line) => line.startsWith(`| \`${id}\``) && line.includes(says));
    assert.ok(row !== undefined, `docs/course-format.md has no row for "${id}": ${says}`);
  }
});
