/** A text with the characters that HTML and SVG would read as markup written as references. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => references[character]);
}

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
