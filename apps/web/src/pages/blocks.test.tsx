import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block, Inline } from "@gradus/course";
import { loadFigure } from "@gradus/figures";
import { renderToString } from "preact-render-to-string";
import { Blocks } from "./blocks.tsx";
import { Here } from "./here.tsx";
import { plainBlocks, plainText } from "./plain-text.ts";
import { makeSite } from "./site.ts";

const site = makeSite(
  { courses: [], glossary: [], notation: [] },
  new Map([["vector-board", await loadFigure("vector-board")]]),
);
const text = (value: string): Inline => ({ type: "text", value });

function html(block: Block, path = "course/module/slides/"): string {
  return renderToString(
    <Here.Provider value={{ path, site }}>
      <Blocks blocks={[block]} demote={1} />
    </Here.Provider>,
  );
}

test("words are escaped, marks become elements", () => {
  const children: Inline[] = [
    text("a < b & "),
    { type: "emphasis", children: [text("one")] },
    { type: "strong", children: [text("two")] },
    { type: "code", value: "A[i]" },
    { type: "break" },
  ];
  assert.equal(
    html({ type: "paragraph", children }),
    "<p>a &lt; b &amp; <em>one</em><strong>two</strong><code>A[i]</code><br/></p>",
  );
});

test("a bound word carries its object and its token", () => {
  const block: Block = {
    type: "paragraph",
    children: [{ type: "symbol", name: "p", token: 3, children: [text("pivot")] }],
  };
  assert.match(html(block), /<span class="object object-3" data-symbol="p">pivot<\/span>/);
});

test("a term links to the glossary from any depth", () => {
  const block: Block = { type: "paragraph", children: [{ type: "term", id: "rank", children: [text("rank")] }] };
  assert.match(html(block), /<a href="\.\.\/\.\.\/\.\.\/glossary\/#rank" class="term" data-term="rank">rank<\/a>/);
});

test("an address of this site is relative, one outside opens without a way back", () => {
  const link = (url: string): Block => ({
    type: "paragraph",
    children: [{ type: "link", url, children: [text("x")] }],
  });
  assert.match(html(link("/course/other/"), "course/"), /href="\.\.\/course\/other\/"/);
  assert.match(html(link("https://example.org/")), /href="https:\/\/example\.org\/" rel="noopener"/);
  assert.match(html(link("#part")), /href="#part"/);
});

test("a heading of a slide stands one level lower", () => {
  assert.equal(html({ type: "heading", depth: 2, id: "cost", children: [text("Cost")] }), '<h3 id="cost">Cost</h3>');
});

test("a list of one-line items has no paragraphs in it", () => {
  const block: Block = { type: "list", ordered: true, items: [[{ type: "paragraph", children: [text("Swap")] }]] };
  assert.equal(html(block), "<ol><li>Swap</li></ol>");
});

test("a table has a head with its scope, and its columns keep their side", () => {
  const block: Block = {
    type: "table",
    align: [null, "right"],
    head: [[text("n")], [text("cost")]],
    rows: [[[text("2")], [text("8")]]],
  };
  assert.match(html(block), /<th scope="col" style="text-align: right">cost<\/th>/);
  assert.match(html(block), /<td style="text-align: right">8<\/td>/);
});

test("a formula is put in as the compiler made it", () => {
  assert.match(
    html({ type: "math", tex: "x", html: '<span class="katex">x</span>' }),
    /<div class="math-block"[^>]*><span class="katex">x<\/span>/,
  );
});

test("TypeScript is marked by its tokens, other code is left alone", () => {
  assert.match(html({ type: "code", language: "ts", code: "const n = 1;" }), /<span class="tok-keyword">const<\/span>/);
  assert.match(html({ type: "code", language: "", code: "<x>" }), /<code>&lt;x><\/code>|<code>&lt;x&gt;<\/code>/);
});

test("steps and asides keep what they hold", () => {
  const inner: Block = { type: "paragraph", children: [text("Which?")] };
  assert.equal(html({ type: "step", children: [inner] }), '<div class="step"><p>Which?</p></div>');
  assert.match(
    html({ type: "aside", role: "predict", children: [inner] }),
    /role="note"><p class="aside-title">Before you look<\/p><p>Which\?<\/p>/,
  );
  assert.equal(html({ type: "quote", children: [inner] }), "<blockquote><p>Which?</p></blockquote>");
});

test("a figure is drawn on the page and carries what its script needs", () => {
  const block: Block = {
    type: "figure",
    name: "vector-board",
    attributes: {},
    still: null,
    alt: "Two arrows",
    symbols: { u: 1 },
    svg: "",
  };
  const page = html(block);
  assert.match(page, /data-island="figure"/);
  assert.match(page, /&quot;alt&quot;:&quot;Two arrows&quot;/);
  assert.match(page, /<svg class="figure-drawing"/);
});

test("search finds a formula as one would type it", () => {
  const tex = "\\htmlClass{object object-1}{\\htmlData{symbol=A}{A}}^{-1} \\operatorname{rank} \\frac{1}{2}";
  assert.match(plainText([{ type: "math", tex, html: "" }]), /A\^-1 rank frac12/);
  assert.equal(
    plainBlocks([{ type: "paragraph", children: [text("One "), { type: "strong", children: [text("row")] }] }]),
    "One row",
  );
});
