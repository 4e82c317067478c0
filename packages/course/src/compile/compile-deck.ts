import type { RootContent } from "../read/markdown-types.ts";
import { plainText } from "../read/plain-text.ts";
import type { DeckSource, SlideSource } from "../read/source-tree.ts";
import type { Deck, Slide } from "../tree.ts";
import { compileBlocks } from "./compile-blocks.ts";
import { compileInline } from "./compile-inline.ts";
import { inlineText } from "./inline-text.ts";
import type { LessonContext } from "./lesson-context.ts";

/** Compiles a deck; the context is that of its file. */
export async function compileDeck(deck: DeckSource, context: LessonContext): Promise<Deck> {
  const slides: Slide[] = [];
  for (const slide of deck.slides) slides.push(await compileSlide(slide, context));
  const { id, title, symbols, file } = deck;
  return { id, title, symbols, slides, source: { file, line: 1 } };
}

async function compileSlide({ body, notes, line }: SlideSource, context: LessonContext): Promise<Slide> {
  const title = body.root.children.find((node) => node.type === "heading" && node.depth === 1);
  const words = title?.type === "heading" ? compileInline(title.children, context) : [];
  const titleText = inlineText(words);
  const id = context.headingId(titleText);
  const rest = body.root.children.filter((node) => node !== title);
  return {
    id,
    title: words,
    titleText,
    blocks: await compileBlocks(rest, context),
    notes: notes === null ? [] : await compileBlocks(notes.root.children, context),
    noFigure: noFigureReason(rest),
    source: { file: context.file, line },
  };
}

/** The reason in `::no-figure{reason="…"}`; null without one. */
export function noFigureReason(nodes: readonly RootContent[]): string | null {
  for (const node of nodes) {
    if (node.type === "leafDirective" && node.name === "no-figure") return node.attributes?.reason ?? plainText(node);
  }
  return null;
}
