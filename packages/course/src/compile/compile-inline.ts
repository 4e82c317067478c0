import type { Link, PhrasingContent } from "../read/markdown-types.ts";
import { excerpt } from "../problem.ts";
import { lineOf } from "../read/walk.ts";
import type { Inline } from "../tree.ts";
import { compileTex } from "./compile-tex.ts";
import { evaluate } from "./evaluate.ts";
import type { LessonContext } from "./lesson-context.ts";
import { renderTex } from "./render-tex.ts";

/** Compiles the words of a paragraph, heading or cell of a table. What the format does not know is left out. */
export function compileInline(nodes: readonly PhrasingContent[], context: LessonContext): Inline[] {
  return nodes.flatMap((node) => one(node, context));
}

function one(node: PhrasingContent, context: LessonContext): Inline[] {
  switch (node.type) {
    case "text":
      return [{ type: "text", value: node.value }];
    case "emphasis":
    case "strong":
      return [{ type: node.type, children: compileInline(node.children, context) }];
    case "inlineCode":
      return [{ type: "code", value: node.value }];
    case "break":
      return [{ type: "break" }];
    case "inlineMath":
      return [{ type: "math", ...compileTex(node.value, lineOf(node), context) }];
    case "computed":
      return [computed(node.value, lineOf(node), context)];
    case "link":
      return link(node, context);
    default:
      return [];
  }
}

function computed(expression: string, line: number, { file, report }: LessonContext): Inline {
  const value = evaluate(expression);
  if ("problem" in value) {
    const message = `{= ${expression}} cannot be computed: ${value.problem}. Every name of @gradus/math is in scope.`;
    report({ file, line, rule: "computed", given: excerpt(expression), message });
    return { type: "text", value: "?" };
  }
  if (value.simple) return { type: "text", value: value.text };
  const { tex, html } = renderTex(value.tex, {});
  return { type: "math", tex, html };
}

/** `symbol:`, `term:` and `cite:` bind words; `given` marks a number as given; the rest are addresses. */
function link({ url, children }: Link, context: LessonContext): Inline[] {
  const inner = compileInline(children, context);
  const [scheme, ...rest] = url.split(":");
  const name = rest.join(":");
  if (url === "given") return inner;
  if (scheme === "term") return [{ type: "term", id: name, children: inner }];
  if (scheme === "symbol") {
    const token = context.symbols[name];
    return token === undefined ? inner : [{ type: "symbol", name, token, children: inner }];
  }
  if (scheme === "cite") {
    const address = context.reference(name);
    return address ? [{ type: "link", url: address, children: inner }] : inner;
  }
  return [{ type: "link", url, children: inner }];
}
