// Holds the layers of the project: each workspace imports only from those above it in this list.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { findUpwardImports, type SourceFile } from "./architecture.ts";

test("each workspace imports only the layers above it, and declares what it imports", () => {
  const files = globSync("{packages,apps}/*/src/**/*.{ts,tsx}").map((path): SourceFile => ({
    path: path.replaceAll("\\", "/"),
    text: readFileSync(path, "utf8"),
  }));
  assert.ok(files.length > 100, "the sources were found");
  const declared = (workspace: string) => {
    const { dependencies = {} } = JSON.parse(readFileSync(`${workspace}/package.json`, "utf8")) as {
      dependencies?: Record<string, string>;
    };
    return Object.keys(dependencies);
  };
  assert.deepEqual(findUpwardImports(files, declared), []);
});
