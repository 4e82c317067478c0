import type { Inline } from "../tree.ts";

/** The words of a compiled run of text; formulas as their TeX. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if ("value" in inline) return inline.value;
      if ("tex" in inline) return inline.tex;
      return "children" in inline ? inlineText(inline.children) : " ";
    })
    .join("");
}
