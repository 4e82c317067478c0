import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { replaceFolder } from "./replace-folder.ts";

test("a folder is replaced whole or not at all, and nothing is left beside it", async () => {
  const place = await mkdtemp(join(tmpdir(), "gradus-replace-"));
  const target = join(place, "site");
  await replaceFolder(target, (folder) => writeFile(join(folder, "a"), "first"));
  await assert.rejects(
    replaceFolder(target, async (folder) => {
      await writeFile(join(folder, "a"), "half");
      throw new Error("stopped");
    }),
    /stopped/,
  );
  assert.equal(await readFile(join(target, "a"), "utf8"), "first");
  await Promise.all(
    ["b", "c", "d"].map((name) => replaceFolder(target, (folder) => writeFile(join(folder, name), name))),
  );
  assert.equal((await readdir(target)).length, 1);
  assert.deepEqual(await readdir(place), ["site"]);
  await rm(place, { recursive: true });
});
