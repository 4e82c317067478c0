import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { deepCache } from "./deep-cache.ts";

test("what has passed is not run again until its content changes; what has failed is", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gradus-cache-"));
  try {
    const cache = await deepCache(folder);
    const runs: string[] = [];
    const run = async (content: string, passes: boolean): Promise<void> =>
      await cache.unlessPassed("lab-a", [content], async () => {
        runs.push(content);
        return passes;
      });
    await run("one", false);
    await run("one", true);
    await run("one", true);
    await run("two", true);
    assert.deepEqual(runs, ["one", "one", "two"]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
