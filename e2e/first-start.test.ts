// A learner installs without the test tools: nothing that the course needs to start may come from one of them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { copyForStart } from "./copy-for-start.ts";
import { freePort, start } from "./start.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "gradus-first-start-")));
let leftOut: string[] = [];

before(() => void (leftOut = copyForStart(folder)));
after(() => rmSync(folder, { recursive: true, force: true }));

test("the copy has no test tool, and none lies above it", () => {
  for (const name of ["assemblyscript", "typescript", "playwright-core"])
    assert.ok(leftOut.includes(`node_modules/${name}`), name);
  assert.deepEqual(
    leftOut.filter((path) => existsSync(join(folder, path))),
    [],
  );
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above))
    assert.ok(
      !existsSync(join(above, "node_modules")),
      `${above} has packages of its own: set TMPDIR to another place.`,
    );
});

test("the course is built and served without the test tools", async (t) => {
  const port = await freePort();
  const began = performance.now();
  const started = start(port, folder);
  try {
    await started.says(`http://127.0.0.1:${port}/`);
    t.diagnostic(`address after ${((performance.now() - began) / 1000).toFixed(1)} s`);
    const home = await fetch(`http://127.0.0.1:${port}/`);
    assert.match(await home.text(), /Gradus/);
    assert.ok(existsSync(join(folder, ".gradus/site/gradus.json")), "the site was built there, not taken");
  } finally {
    started.child.kill("SIGINT");
    await started.ends;
  }
  assert.doesNotMatch(started.output(), /installing/);
});

test("a source that leans on a test tool breaks the build: the test above can fail", () => {
  const assembly = join(folder, "packages/math/src/kernels/assembly");
  const config = { extends: "../../../../../node_modules/assemblyscript/std/assembly.json", include: ["./**/*.ts"] };
  writeFileSync(join(assembly, "tsconfig.json"), JSON.stringify(config));
  const build = ["setup.js", "apps/cli/src/main.ts", "build", "packages/course/fixtures/tiny", "--out", "tiny-site"];
  const { status, stderr } = spawnSync(process.execPath, build, { cwd: folder, encoding: "utf8" });
  assert.notEqual(status, 0);
  assert.match(stderr, /assemblyscript/);
});
