import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { build } from "vite";
import { courseModules } from "./course-modules.ts";

const leaks = [
  { path: "solution.ts", asked: "./solution.ts" },
  { path: "solution.ts", asked: "./solution.ts?raw" },
  { path: "hidden-checks/rank.ts", asked: "./hidden-checks/rank.ts" },
  { path: "hidden-checks/inputs.json", asked: "./hidden-checks/inputs.json" },
  { path: "alternatives/recursive.ts", asked: "./alternatives/recursive.ts" },
];

for (const { path, asked } of leaks) {
  test(`${asked} never reaches the bundle, whoever imports it`, async () => {
    await withAssignment({ [path]: path.endsWith(".json") ? "42" : "export default 42;" }, asked, async (bundle) => {
      await assert.rejects(bundle, (error: Error) =>
        error.message.includes(`${path}: this file is not published, so nothing that a browser loads may import it.`),
      );
    });
  });
}

test("a folder of visible checks is bundled, also below a folder that is called alternatives", async () => {
  await withAssignment({ "checks/rank.ts": "export default 42;" }, "./checks/rank.ts", async (bundle) => {
    await assert.doesNotReject(bundle);
  });
});

/** Bundles the `checks.ts` of an assignment that passes on what it is asked to import. */
async function withAssignment(
  files: Readonly<Record<string, string>>,
  asked: string,
  use: (bundle: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "gradus-hidden-"));
  const folder = join(root, "alternatives/sums/programming-assignments/first-sums");
  const checks = join(folder, "checks.ts");
  try {
    for (const [path, text] of Object.entries({ ...files, "checks.ts": `export { default } from "${asked}";` })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await use(() =>
      build({
        configFile: false,
        root,
        logLevel: "silent",
        plugins: [courseModules({ courses: [], glossary: [], notation: [] }, root)],
        build: { write: false, rolldownOptions: { input: checks } },
      }),
    );
  } finally {
    await rm(root, { recursive: true });
  }
}
