import { classHighlighter, highlightCode } from "@lezer/highlight";
import { parser } from "@lezer/javascript";
import type { JSX, VNode } from "preact";

const typescript = parser.configure({ dialect: "ts" });

/** Code that is read, not run; TypeScript gets the same token classes (`tok-…`) as in the editor. */
export function HighlightedCode({ code, language }: { readonly code: string; readonly language: string }): JSX.Element {
  return (
    <pre class="code-sample" data-scrolls>
      <code>{language === "ts" || language === "js" ? highlight(code) : code}</code>
    </pre>
  );
}

function highlight(code: string): (string | VNode)[] {
  const parts: (string | VNode)[] = [];
  highlightCode(
    code,
    typescript.parse(code),
    classHighlighter,
    (text, classes) => parts.push(classes ? <span class={classes}>{text}</span> : text),
    () => parts.push("\n"),
  );
  return parts;
}
