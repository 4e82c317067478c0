/** A paragraph of a question's text. */
export type Prose = readonly ProseInline[];

export type ProseInline =
  | { readonly type: "text" | "code" | "strong" | "emphasis"; readonly value: string }
  | { readonly type: "math"; readonly tex: string; readonly display: boolean };

const pattern = /\$\$([^$]+)\$\$|\$([^$\s](?:[^$]*[^$\s])?)\$|`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s](?:[^*]*[^*\s])?)\*/g;

/**
 * Reads the small Markdown of questions: paragraphs parted by an empty line, `$math$`, `$$display$$`,
 * `**strong**`, `*emphasis*` and `` `code` ``. Anything else is text, so nothing typed can become an element.
 *
 * @example
 * parseProse("The rank is **2**."); // [[{ type: "text", value: "The rank is " }, { type: "strong", value: "2" }, { type: "text", value: "." }]]
 */
export function parseProse(text: string): readonly Prose[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map(parseParagraph);
}

function parseParagraph(paragraph: string): Prose {
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
