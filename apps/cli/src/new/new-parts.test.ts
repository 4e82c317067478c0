import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { checkCourses } from "@gradus/course";
import { make } from "../commands/new.ts";

const fixture = fileURLToPath(new URL("../../../../packages/course/fixtures/tiny", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "gradus-new-"));
const courses = join(folder, "courses");
cpSync(fixture, courses, { recursive: true });
after(() => rmSync(folder, { recursive: true, force: true }));

const gradus = (...args: string[]): Promise<number> => make([...args, "--courses", courses]);

test("what is made passes every static check; guards.test.ts proves the deep ones", async (t) => {
  t.mock.method(console, "log", () => undefined);
  await gradus("module", "sums/third-sums", "--title", "Third sums: more of them");
  await gradus("lab", "sums/third-sums/another-lab");
  await gradus("exercise", "sums/third-sums/grandTotal");
  await gradus("quiz", "sums/third-sums/another-type", "--title", "Another type");
  // A module that was there, with its lists in single files, gets a lab too.
  await gradus("lab", "sums/first-sums/second-lab");
  const { problems, summary } = await checkCourses(courses, { cacheDir: join(folder, "cache") });
  assert.deepEqual(
    problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
    [],
  );
  assert.match(summary, /1 course, 3 modules, 3 slides, 4 labs, 2 assignments, 2 quizzes/);
  const yaml = readFileSync(join(courses, "sums/course.yaml"), "utf8");
  assert.match(yaml, /labs: \[adding-up, second-lab\]/);
  assert.match(yaml, /title: "Third sums: more of them"/);
});

test("nothing is written over, and a wrong place is named with the right way to write it", async () => {
  const complaint = (...args: string[]): Promise<string> =>
    gradus(...args).then(
      () => "none",
      (error: Error) => error.message,
    );
  assert.match(await complaint("lab", "sums/first-sums/adding-up"), /there is a file .*adding-up\.md already/);
  assert.match(await complaint("module", "sums/first-sums"), /there is a module "first-sums" already/);
  assert.match(
    await complaint("lab", "sums/adding-up"),
    /the place is written COURSE\/MODULE\/LAB; it is "sums\/adding-up"/,
  );
  assert.match(await complaint("exercise", "sums/first-sums/Total"), /written COURSE\/MODULE\/FUNCTION/);
  assert.match(await complaint("slide", "sums/first-sums/x"), /"slide" is none of module, lab, exercise, quiz/);
  assert.match(
    await complaint("lab", "sums/no-such-module/x"),
    /no module that begins with a line {2}- id: no-such-module/,
  );
});
