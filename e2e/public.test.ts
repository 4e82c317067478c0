// What the site publishes: nothing of what is hidden, and nothing that points off the machine.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { before, test } from "node:test";
import { resolve } from "node:path";
import { buildSite } from "@gradus/web";

const siteDir = resolve(".gradus/site");
const texts = () =>
  globSync(`${siteDir}/**/*.{html,js,css,json,svg,txt,map}`).map((path) => ({
    path: path.slice(siteDir.length),
    text: readFileSync(path, "utf8"),
  }));

before(async () => {
  const { problems } = await buildSite({ courses: resolve("courses"), outDir: siteDir, log: () => {} });
  assert.deepEqual(problems, []);
});

test("no public file carries the mark of the hidden ones, nor a sentence of theirs", () => {
  const files = texts();
  assert.ok(files.length > 20);
  const code = globSync("courses/*/{programming-assignments,capstone}/**/*.ts");
  const isHidden = (path: string) =>
    /[\\/](?:(?:hidden-checks|solution)\.ts$|(?:hidden-checks|alternatives)[\\/])/.test(path);
  const hidden = code.filter(isHidden).map((path) => readFileSync(path, "utf8"));
  const visible = code
    .filter((path) => !isHidden(path))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  const sentences = hidden.flatMap((text) =>
    [...text.matchAll(/"([A-Z][^"\n]{24,})"/g)].map(([, sentence]) => sentence),
  );
  const secret = ["gradus-canary-9f2c", ...sentences.filter((sentence) => !visible.includes(sentence))];
  assert.ok(secret.length > 20);
  const leaks = files.flatMap(({ path, text }) =>
    secret.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`),
  );
  assert.deepEqual(leaks, []);
});

test("no page loads anything from another place", () => {
  const foreign = texts()
    .filter(({ path }) => path.endsWith(".html"))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(https?:)?\/\/[^"]+"/g)].map(
        ([tag]) => `${path}: ${tag}`,
      ),
    );
  assert.deepEqual(foreign, []);
});
