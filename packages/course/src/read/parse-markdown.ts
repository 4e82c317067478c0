import type { Root } from "./markdown-types.ts";
import { directiveFromMarkdown } from "mdast-util-directive";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { mathFromMarkdown } from "mdast-util-math";
import { directive } from "micromark-extension-directive";
import { gfmTable } from "micromark-extension-gfm-table";
import { math } from "micromark-extension-math";
import { computedFromMarkdown, computedSyntax } from "./computed.ts";
import { inlineMathFromMarkdown, inlineMathSyntax } from "./inline-math.ts";
import type { Markdown } from "./source-tree.ts";

/**
 * Parses a piece of the file that begins at `line`; the nodes carry lines of the whole file.
 * CommonMark with tables, `::leaf` and `:::container` directives, `$math$` and `{= expression}`;
 * without text directives (`10:30` would become one), indented code, and headings by underlining
 * (a `---` under a paragraph separates slides).
 */
export function parseMarkdown(text: string, file: string, line = 1): Markdown {
  return { file, line, root: parseAt(text, line) };
}

function parseAt(text: string, line: number): Root {
  return fromMarkdown("\n".repeat(line - 1) + text, {
    extensions: [
      { disable: { null: ["setextUnderline", "codeIndented"] } },
      { flow: directive().flow },
      { flow: math().flow },
      gfmTable(),
      inlineMathSyntax,
      computedSyntax,
    ],
    mdastExtensions: [
      directiveFromMarkdown(),
      gfmTableFromMarkdown(),
      mathFromMarkdown(),
      inlineMathFromMarkdown,
      computedFromMarkdown,
    ],
  });
}
