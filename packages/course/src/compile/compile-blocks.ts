import type { Heading, List, Paragraph, RootContent, Table } from "../read/markdown-types.ts";
import { plainText } from "../read/plain-text.ts";
import { lineOf } from "../read/walk.ts";
import type { AsideRole, Block, Inline } from "../tree.ts";
import { compileFigure } from "./compile-figure.ts";
import { compileInline } from "./compile-inline.ts";
import { compileTex } from "./compile-tex.ts";
import { inlineText } from "./inline-text.ts";
import type { LessonContext } from "./lesson-context.ts";

/** The roles of an aside: `:::predict` and so on. */
export const asideRoles: readonly AsideRole[] = ["predict", "change", "misread", "in-learning", "definition"];

/** Compiles blocks in their order. What the format does not know is left out; a rule of the checker names it. */
export async function compileBlocks(nodes: readonly RootContent[], context: LessonContext): Promise<Block[]> {
  const blocks: Block[] = [];
  for (const node of nodes) blocks.push(...(await one(node, context)));
  return blocks;
}

async function one(node: RootContent, context: LessonContext): Promise<Block[]> {
  switch (node.type) {
    case "paragraph":
      return [paragraph(node, context)];
    case "heading":
      return heading(node, context);
    case "list":
      return [await list(node, context)];
    case "table":
      return [table(node, context)];
    case "math":
      return [{ type: "math", ...compileTex(node.value, lineOf(node) + 1, context, { display: true }) }];
    case "code":
      return [{ type: "code", language: node.lang ?? "", code: node.value }];
    case "blockquote":
      return [{ type: "quote", children: await compileBlocks(node.children, context) }];
    case "leafDirective":
      return node.name === "figure" ? [await compileFigure(node, context)] : [];
    case "containerDirective": {
      if (node.name === "step") return [{ type: "step", children: await compileBlocks(node.children, context) }];
      const role = asideRoles.find((known) => known === node.name);
      return role === undefined ? [] : [{ type: "aside", role, children: await compileBlocks(node.children, context) }];
    }
    default:
      return [];
  }
}

/** A paragraph that is nothing but `$$…$$` is a displayed formula. */
function paragraph(node: Paragraph, context: LessonContext): Block {
  const [only, ...others] = node.children;
  const isDisplay = only?.type === "inlineMath" && others.length === 0 && only.data?.display === true;
  if (isDisplay) return { type: "math", ...compileTex(only.value, lineOf(only), context, { display: true }) };
  return { type: "paragraph", children: compileInline(node.children, context) };
}

function heading(node: Heading, context: LessonContext): Block[] {
  const depth = node.depth;
  if (depth !== 2 && depth !== 3 && depth !== 4) return [];
  const children = compileInline(node.children, context);
  return [{ type: "heading", depth, id: context.headingId(inlineText(children) || plainText(node)), children }];
}

async function list(node: List, context: LessonContext): Promise<Block> {
  const items = await Promise.all(node.children.map((item) => compileBlocks(item.children, context)));
  return { type: "list", ordered: node.ordered === true, items };
}

function table(node: Table, context: LessonContext): Block {
  const rows = node.children.map((row) => row.children.map((cell): Inline[] => compileInline(cell.children, context)));
  const [head = [], ...body] = rows;
  return { type: "table", align: head.map((_, column) => node.align?.[column] ?? null), head, rows: body };
}
