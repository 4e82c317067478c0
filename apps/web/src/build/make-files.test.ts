import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { CourseTree, Inline } from "@gradus/course";
import { makeFiles } from "./make-files.ts";

const words = (value: string): Inline[] => [{ type: "text", value }];
const source = { file: "small/lecture-slides/start.md", line: 1 };

/** A course of one module whose deck uses what a page can hold. */
const tree: CourseTree = {
  courses: [
    {
      id: "small",
      title: "A small course",
      summary: "Two slides.",
      licence: "CC-BY-4.0",
      modules: [
        {
          id: "start",
          kind: "module",
          title: "The start",
          planned: false,
          needs: ["later"],
          minutes: { slides: 10, labs: 0, assignment: 0, quiz: 0 },
          objectives: [words("See a slide.")],
          deck: {
            id: "start",
            title: "The start",
            symbols: { u: 1 },
            source,
            slides: [
              {
                id: "one",
                title: words("One"),
                titleText: "One",
                noFigure: null,
                source,
                notes: [{ type: "paragraph", children: words("Say it.") }],
                blocks: [
                  { type: "paragraph", children: [{ type: "term", id: "rank", children: words("rank") }] },
                  { type: "math", tex: "u", html: '<span class="katex">u</span>' },
                  {
                    type: "figure",
                    name: "vector-board",
                    attributes: {},
                    still: null,
                    alt: "Arrows",
                    symbols: { u: 1 },
                    svg: "",
                  },
                ],
              },
              { id: "two", title: words("Two"), titleText: "Two", noFigure: "words", source, notes: [], blocks: [] },
            ],
          },
          labs: [],
          assignment: null,
          quiz: null,
          rubric: [],
        },
        {
          id: "later",
          kind: "module",
          title: "Later",
          planned: true,
          needs: [],
          minutes: { slides: 0, labs: 0, assignment: 0, quiz: 0 },
          objectives: [],
          deck: null,
          labs: [],
          assignment: null,
          quiz: null,
          rubric: [],
        },
      ],
    },
  ],
  notation: [
    {
      id: "transpose",
      formula: { type: "math", tex: "A^T", html: "<span>Aᵀ</span>" },
      means: [{ type: "text", value: "The transpose." }],
      text: "The transpose.",
    },
  ],
  glossary: [
    {
      id: "rank",
      terms: ["rank"],
      ordinary: [],
      definition: words("How much is really there."),
      text: "How much is really there.",
    },
  ],
};

let outDir: string;
let pages: ReadonlyMap<string, string>;

before(async () => {
  outDir = await mkdtemp(join(tmpdir(), "gradus-site-"));
  await makeFiles({ tree, coursesDir: outDir, outDir, cacheDir: null, build: "abc", log: () => undefined });
  const paths = (await readdir(outDir, { recursive: true })).filter((path) => path.endsWith("index.html"));
  pages = new Map(
    await Promise.all(
      paths.map(async (path) => [path.replaceAll("\\", "/"), await readFile(join(outDir, path), "utf8")] as const),
    ),
  );
});
after(() => rm(outDir, { recursive: true }));

test("the site has its pages", () => {
  for (const path of [
    "",
    "small/",
    "small/start/",
    "small/start/slides/",
    "glossary/",
    "notation/",
    "figures/",
    "progress/",
    "search/",
    "your-work/",
  ])
    assert.ok(pages.has(`${path}index.html`), path);
  assert.ok(!pages.has("small/later/index.html"));
});

test("every address in every page is relative and leads to a file, and to a place in it", () => {
  for (const [path, html] of pages)
    for (const [, address] of html.matchAll(/<(?:a|link|script)\b[^>]*?\s(?:href|src)="([^"]*)"/g)) {
      if (address.startsWith("https://creativecommons.org/")) continue;
      const url = new URL(address, `https://site.example/${path}`);
      assert.equal(url.host, "site.example", `${path} → ${address}`);
      const file = decodeURIComponent(url.pathname.slice(1)).replace(/(^|\/)$/, "$1index.html");
      assert.ok(!address.startsWith("/") && existsSync(join(outDir, file)), `${path} → ${address}`);
      const target = pages.get(file);
      if (url.hash !== "" && target !== undefined)
        assert.ok(target.includes(`id="${url.hash.slice(1)}"`), `${path} → ${address}`);
    }
});

test("every page carries the content policy and no script that it does not allow", () => {
  for (const [path, html] of pages) {
    assert.match(html, /http-equiv="Content-Security-Policy" content="default-src (?:'|&#39;)self/, path);
    assert.equal([...html.matchAll(/<script>/g)].length, 1, path);
    assert.doesNotMatch(html, /\son[a-z]+="/, path);
  }
});

test("only pages with formulas load the style of formulas", () => {
  assert.match(pages.get("small/start/slides/index.html") ?? "", /assets\/math-[^"]*\.css/);
  assert.doesNotMatch(pages.get("small/start/index.html") ?? "", /assets\/math-/);
});

test("a deck reads as an article: its slides are sections in order, with notes folded away", () => {
  const html = pages.get("small/start/slides/index.html") ?? "";
  assert.ok(html.indexOf('id="one"') < html.indexOf('id="two"'));
  assert.match(html, /<details class="slide-notes"><summary>Speaker notes<\/summary><p>Say it\.<\/p>/);
  assert.match(html, /<template data-definition="rank"><strong>rank<\/strong> How much is really there\.<\/template>/);
});

test("the notation is a table: how it is written, and what it means", () => {
  const html = pages.get("notation/index.html") ?? "";
  assert.match(html, /<tr id="transpose"><th scope="row">.*Aᵀ.*<\/th><td>The transpose\.<\/td><\/tr>/);
});

test("a module that is not written says so, and is not linked", () => {
  assert.match(pages.get("index.html") ?? "", /Later <small>not yet written<\/small>/);
  assert.match(pages.get("small/start/index.html") ?? "", /Later \(not yet written\)/);
});

test("text files have compressed copies, and the frame of labs carries its worker as one classic script", async () => {
  for (const file of ["small/start/slides/index.html", "search.json", "lab-sandbox.html"]) {
    assert.ok(existsSync(join(outDir, `${file}.br`)), file);
    assert.ok(existsSync(join(outDir, `${file}.gz`)), file);
  }
  const frame = await readFile(join(outDir, "lab-sandbox.html"), "utf8");
  const [, worker = ""] = /<script type="text\/plain" data-worker>(.*?)<\/script>/s.exec(frame) ?? [];
  assert.ok(worker.length > 10_000);
  assert.doesNotMatch(worker, /^\s*(?:import|export)\s/m);
});

test("a reading page loads at most 20 kB of script", async () => {
  const html = pages.get("glossary/index.html") ?? "";
  const scripts = [...html.matchAll(/(?:src|href)="\.\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file);
  const sizes = await Promise.all(scripts.map(async (file) => (await readFile(join(outDir, file))).length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(total < 20_000, `${total} bytes`);
});
