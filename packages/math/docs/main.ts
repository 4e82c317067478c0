// Writes the pages of docs/math from the doc comments. `npm run docs -w @gradus/math`; numpy.md is written by hand.
import { globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makePages, readExports } from "./pages.ts";

const root = join(import.meta.dirname, "../../..");
const target = join(root, "docs/math");
const pages = makePages(readExports(), root);
for (const file of globSync("**/*.md", { cwd: target })) if (file !== "numpy.md") rmSync(join(target, file));
for (const [path, text] of pages) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), text);
}
console.log(`${pages.size} pages in docs/math`);
