import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { relativePath, rootOf } from "./relative-path.ts";

test("a link goes up to the root and down to its target", () => {
  assert.equal(relativePath("", "glossary/"), "glossary/");
  assert.equal(relativePath("linear-algebra/", "glossary/#rank"), "../glossary/#rank");
  assert.equal(relativePath("a/b/slides/", ""), "../../../");
  assert.equal(relativePath("", ""), "./");
});

test("wherever the site lies, a link leads to its target", () => {
  const folder = fc.stringMatching(/^[a-z]{1,5}$/).map((name) => `${name}/`);
  const path = fc.array(folder, { maxLength: 4 }).map((folders) => folders.join(""));
  fc.assert(
    fc.property(path, path, path, (base, from, to) => {
      const site = `https://host.example/${base}`;
      assert.equal(new URL(relativePath(from, to), site + from).href, site + to);
      assert.equal(new URL(rootOf(from), site + from).href, site);
    }),
  );
});
