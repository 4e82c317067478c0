import type { Block, Inline } from "@gradus/course";

/** The words of a run of text; formulas as their TeX without the markup of linked symbols. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "math") return plainTex(inline.tex);
      if (inline.type === "break") return " ";
      return "value" in inline ? inline.value : plainText(inline.children);
    })
    .join("");
}

/** The words of blocks, for descriptions and for search. */
export function plainBlocks(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).filter(Boolean).join(" ");
}

function plainBlock(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return plainText(block.children);
    case "list":
      return block.items.map(plainBlocks).join(" ");
    case "table":
      return [block.head, ...block.rows].map((row) => row.map(plainText).join(" ")).join(" ");
    case "math":
      return plainTex(block.tex);
    case "code":
      return block.code;
    case "figure":
      return block.alt;
    default:
      return plainBlocks(block.children);
  }
}

/** `\operatorname{rank} A^{-1}` as somebody would type it to find it: `rank A^-1`. */
function plainTex(tex: string): string {
  return tex
    .replaceAll(/\\(?:htmlClass|htmlData)\{[^}]*\}/g, "")
    .replaceAll(/\\(?:sym)\{[^}]*\}/g, "")
    .replaceAll(/\\(?:begin|end)\{[^}]*\}/g, " ")
    .replaceAll(/\\\\|\\[,;:!]|&|~/g, " ")
    .replaceAll(/\\(?:operatorname|mathrm|mathbf|text|left|right|boldsymbol)\b\*?/g, "")
    .replaceAll(/\\([a-zA-Z]+)/g, "$1")
    .replaceAll(/[{}]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
