import { escapeHtml } from "./escape-html.ts";
import { Shown } from "./shown.ts";

/**
 * A sentence or a few, in a little Markdown: `**strong**`, `*stressed*`, `` `code` ``, `$formula$`, lists with `- `,
 * and blank lines between paragraphs.
 *
 * @example
 * md("The rank is **2**.").bundle["text/html"]; // "<p>The rank is <strong>2</strong>.</p>"
 */
export function md(text: string): Shown {
  const blocks = text
    .trim()
    .split(/\n\s*\n/)
    .map(block)
    .join("");
  return new Shown({ "text/plain": plain(text), "text/markdown": text, "text/html": blocks });
}

function block(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  if (lines.every((line) => line.startsWith("- "))) {
    return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join("")}</ul>`;
  }
  return `<p>${inline(lines.join(" "))}</p>`;
}

/** Formulas and code first: stars inside them are not marks. */
function inline(text: string): string {
  return text
    .split(/(`[^`]+`|\$[^$\s](?:[^$]*[^$\s])?\$(?!\d))/)
    .map((part, i) => {
      if (i % 2 === 0) {
        return escapeHtml(part)
          .replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>")
          .replace(/\*(.+?)\*/g, "<em>$1</em>");
      }
      const inner = escapeHtml(part.slice(1, -1));
      return part.startsWith("`") ? `<code>${inner}</code>` : `<span class="tex" data-tex="${inner}">${inner}</span>`;
    })
    .join("");
}

function plain(text: string): string {
  return text.trim().replace(/\*\*?|`/g, "");
}
