/** A part of a question's text. */
export type ProseBlock =
  | { readonly type: "paragraph"; readonly line: ProseLine }
  | { readonly type: "list"; readonly items: readonly ProseLine[] };

/** Words and formulas that run on. */
export type ProseLine = readonly ProseInline[];

export type ProseInline =
  | { readonly type: "text" | "code" | "strong" | "emphasis"; readonly value: string }
  | { readonly type: "math"; readonly tex: string; readonly display: boolean };

const pattern = /\$\$([^$]+)\$\$|\$([^$\s](?:[^$]*[^$\s])?)\$|`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s](?:[^*]*[^*\s])?)\*/g;

/**
 * Reads the small Markdown of questions: paragraphs parted by an empty line, lists of lines that begin with `- `,
 * `$math$`, `$$display$$`, `**strong**`, `*emphasis*` and `` `code` ``. Anything else is text, so nothing typed can
 * become an element. A list may follow its paragraph without an empty line between them.
 *
 * @example
 * parseProse("The rank is **2**."); // [{ type: "paragraph", line: [{ type: "text", value: "The rank is " }, { type: "strong", value: "2" }, { type: "text", value: "." }] }]
 */
export function parseProse(text: string): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  for (const piece of text.split(/\n\s*\n/).flatMap(pieces)) {
    const line = parseLine(piece.replace(/^- /, "").trim());
    const before = blocks.at(-1);
    if (!piece.startsWith("- ")) blocks.push({ type: "paragraph", line });
    else if (before?.type === "list") blocks.splice(-1, 1, { type: "list", items: [...before.items, line] });
    else blocks.push({ type: "list", items: [line] });
  }
  return blocks;
}

/** The items of a list, and what stands before and after them. */
function pieces(paragraph: string): string[] {
  const found: string[] = [];
  for (const line of paragraph.trim().split("\n")) {
    const before = found.at(-1) ?? "";
    // A minus at the beginning of a line of a formula is no item.
    const inFormula = before.replaceAll(/\$\$[^$]*\$\$|\$[^$]+\$/g, "").includes("$");
    const begins = line.startsWith("- ") || (before.startsWith("- ") && !/^\s/.test(line));
    if (found.length === 0 || (begins && !inFormula)) found.push(line);
    else found.splice(-1, 1, `${before}\n${line}`);
  }
  return found.filter((piece) => piece.trim() !== "");
}

function parseLine(paragraph: string): ProseLine {
  const parts: ProseInline[] = [];
  let end = 0;
  for (const found of paragraph.matchAll(pattern)) {
    if (found.index > end) parts.push({ type: "text", value: paragraph.slice(end, found.index) });
    const [whole, display, math, code, strong, emphasis] = found;
    if (display !== undefined) parts.push({ type: "math", tex: display.trim(), display: true });
    else if (math !== undefined) parts.push({ type: "math", tex: math, display: false });
    else if (code !== undefined) parts.push({ type: "code", value: code });
    else if (strong !== undefined) parts.push({ type: "strong", value: strong });
    else parts.push({ type: "emphasis", value: emphasis });
    end = found.index + whole.length;
  }
  if (end < paragraph.length) parts.push({ type: "text", value: paragraph.slice(end) });
  return parts;
}
