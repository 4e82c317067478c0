import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { contentHash } from "./content-hash.ts";

test("the hash follows names and contents, not times and not what lies in skipped folders", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gradus-hash-"));
  const file = join(folder, "a.md");
  await writeFile(file, "one");
  const first = await contentHash([folder]);
  await utimes(file, 0, 0);
  await mkdir(join(folder, "node_modules"));
  await writeFile(join(folder, "node_modules", "x.js"), "x");
  assert.equal(await contentHash([folder]), first);
  await writeFile(file, "two");
  assert.notEqual(await contentHash([folder]), first);
  await writeFile(file, "one");
  await writeFile(join(folder, "b.md"), "");
  assert.notEqual(await contentHash([folder]), first);
  assert.notEqual(await contentHash([folder], ["node 27"]), await contentHash([folder], ["node 26"]));
  assert.notEqual(await contentHash([join(folder, "absent")]), first);
  await rm(folder, { recursive: true });
});
