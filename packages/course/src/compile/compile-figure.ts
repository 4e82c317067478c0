import { checkFigure, renderStill } from "@gradus/figures";
import type { LeafDirective } from "../read/markdown-types.ts";
import { excerpt } from "../problem.ts";
import { lineOf } from "../read/walk.ts";
import type { FigureBlock } from "../tree.ts";
import type { LessonContext } from "./lesson-context.ts";

/** The parts of `::figure{name=… still="…" alt="…" …}`. */
export interface FigureAttributes {
  readonly name: string;
  readonly still: string | null;
  readonly alt: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Takes apart what an author wrote; a missing name or alternative text is empty. */
export function figureAttributes(node: LeafDirective): FigureAttributes {
  const { name, still, alt, ...others } = node.attributes ?? {};
  const attributes = Object.fromEntries(Object.entries(others).map(([key, value]) => [key, value ?? ""]));
  return { name: name ?? "", still: still ?? null, alt: alt ?? "", attributes };
}

/** Renders the still picture; a figure with problems stays without one, and they are reported. */
export async function compileFigure(node: LeafDirective, context: LessonContext): Promise<FigureBlock> {
  const { name, still, alt, attributes } = figureAttributes(node);
  const problems = await checkFigure(name, attributes, still);
  for (const message of problems) {
    const { file, report } = context;
    report({ file, line: lineOf(node), rule: "figures", given: excerpt(`::figure{name=${name}}`), message });
  }
  const svg = problems.length > 0 ? "" : await renderStill(name, attributes, still, context.symbols, { alt });
  return { type: "figure", name, attributes, still, alt, symbols: context.symbols, svg };
}
