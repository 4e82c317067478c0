import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "vite";
import { courseModules } from "./course-modules.ts";

test("a hidden file never reaches the bundle, whoever imports it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gradus-hidden-"));
  await writeFile(join(folder, "solution.ts"), "export const answer = 42;");
  await writeFile(join(folder, "checks.ts"), 'export { answer as default } from "./solution.ts";');
  await assert.rejects(
    build({
      configFile: false,
      root: folder,
      logLevel: "silent",
      plugins: [courseModules({ courses: [], glossary: [] }, folder)],
      build: { write: false, rolldownOptions: { input: join(folder, "checks.ts") } },
    }),
    /solution\.ts: this file is not published, so nothing that a browser loads may import it\./,
  );
  await rm(folder, { recursive: true });
});
