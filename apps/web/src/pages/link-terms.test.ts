import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block, GlossaryEntry, Inline } from "@gradus/course";
import { linkTerms } from "./link-terms.ts";

const entry = (id: string, ...terms: string[]): GlossaryEntry => ({
  id,
  terms,
  ordinary: terms.filter((term) => term === "image"),
  definition: [],
  text: "",
});
const glossary = [
  entry("space", "space"),
  entry("null-space", "null space", "kernel"),
  entry("column-space", "column space", "image"),
  entry("rank", "rank"),
];
const text = (value: string): Inline => ({ type: "text", value });
const paragraph = (...children: Inline[]): Block => ({ type: "paragraph", children });

/** The text with `[…](id)` where a term is bound. */
function shown(blocks: readonly Block[]): string {
  const inline = (each: Inline): string => {
    if (each.type === "term") return `[${each.children.map(inline).join("")}](${each.id})`;
    return "value" in each ? each.value : "children" in each ? each.children.map(inline).join("") : "";
  };
  return blocks
    .map((block) => ("children" in block ? (block.children as Inline[]).map(inline).join("") : ""))
    .join(" / ");
}

test("a term is bound where it first stands on the page, and only there", () => {
  const [one, two] = linkTerms([[paragraph(text("The rank is a rank."))], [paragraph(text("A rank."))]], glossary);
  assert.equal(shown(one), "The [rank](rank) is a rank.");
  assert.equal(shown(two), "A rank.");
});

test("an ordinary word is bound only where an author marks it", () => {
  const [one] = linkTerms([[paragraph(text("An image of the column space."))]], glossary);
  assert.equal(shown(one), "An image of the [column space](column-space).");
});

test("the longest term wins, in any case, and part of a word is no term", () => {
  const [one] = linkTerms(
    [[paragraph(text("Null space, then spaces, ranked, then space. The kernel again."))]],
    glossary,
  );
  assert.equal(shown(one), "[Null space](null-space), then spaces, ranked, then [space](space). The kernel again.");
});

test("what the author bound counts as the first place; links, symbols and headings are left alone", () => {
  const own: Inline = { type: "term", id: "rank", children: [text("rank")] };
  const link: Inline = { type: "link", url: "#", children: [text("space")] };
  const symbol: Inline = { type: "symbol", name: "k", token: 1, children: [text("kernel")] };
  const [one] = linkTerms([[paragraph(own, text(" is rank, "), link, symbol)]], glossary);
  assert.equal(shown(one), "[rank](rank) is rank, spacekernel");
  const heading: Block = { type: "heading", depth: 2, id: "rank", children: [text("rank")] };
  assert.deepEqual(linkTerms([[heading]], glossary), [[heading]]);
});

test("without a glossary the parts stay as they are", () => {
  const parts = [[paragraph(text("rank"))]];
  assert.equal(linkTerms(parts, []), parts);
});
