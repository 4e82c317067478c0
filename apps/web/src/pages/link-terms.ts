import type { Block, GlossaryEntry, Inline } from "@gradus/course";

/**
 * Binds the first place on a page where a term of the glossary is used in running text, so that its definition is at
 * hand without the author marking every word. Marks of the author's own count as that first place; headings, links,
 * words bound to a symbol and code are left alone, and so are terms that the glossary calls ordinary words.
 *
 * @param parts the texts of the page in the order of reading; a term is bound in the first that uses it
 * @returns the parts in the same order
 */
export function linkTerms(
  parts: readonly (readonly Block[])[],
  glossary: Iterable<GlossaryEntry>,
): readonly (readonly Block[])[] {
  const ids = new Map<string, string>();
  for (const { id, terms, ordinary } of glossary)
    for (const term of terms) if (!ordinary.includes(term)) ids.set(term.toLowerCase(), id);
  if (ids.size === 0) return parts;
  // The longest first: "null space" is not "space".
  const words = [...ids.keys()].sort((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${words.join("|")})(?![\\p{L}\\d-])`, "giu");
  const bound = new Set<string>();

  function inText(value: string): Inline[] {
    const pieces: Inline[] = [];
    let from = 0;
    for (const { 0: word, index } of value.matchAll(pattern)) {
      const id = ids.get(word.toLowerCase());
      if (id === undefined || bound.has(id)) continue;
      bound.add(id);
      if (index > from) pieces.push({ type: "text", value: value.slice(from, index) });
      pieces.push({ type: "term", id, children: [{ type: "text", value: word }] });
      from = index + word.length;
    }
    if (from < value.length) pieces.push({ type: "text", value: value.slice(from) });
    return pieces;
  }

  function inInlines(inlines: readonly Inline[]): Inline[] {
    return inlines.flatMap((inline): Inline[] => {
      if (inline.type === "text") return inText(inline.value);
      if (inline.type === "term") bound.add(inline.id);
      if (inline.type === "emphasis" || inline.type === "strong")
        return [{ ...inline, children: inInlines(inline.children) }];
      return [inline];
    });
  }

  function inBlocks(blocks: readonly Block[]): Block[] {
    return blocks.map((block): Block => {
      if (block.type === "paragraph") return { ...block, children: inInlines(block.children) };
      if (block.type === "list") return { ...block, items: block.items.map(inBlocks) };
      if (block.type === "quote" || block.type === "step" || block.type === "aside")
        return { ...block, children: inBlocks(block.children) };
      return block;
    });
  }

  return parts.map(inBlocks);
}

function escape(word: string): string {
  return word.toLowerCase().replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
