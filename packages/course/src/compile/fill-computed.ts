import { evaluate } from "./evaluate.ts";

/** Replaces each `{= expression}` in TeX by its value; `{=}` and `{=x}` without the space stay TeX. */
export function fillComputed(tex: string, fail: (reason: string, expression: string) => void): string {
  let out = "";
  let rest = tex;
  for (;;) {
    const start = rest.indexOf("{= ");
    if (start === -1) return out + rest;
    const end = closingBrace(rest, start);
    if (end === -1) return out + rest;
    const expression = rest.slice(start + 2, end).trim();
    const value = evaluate(expression);
    if ("problem" in value) fail(value.problem, expression);
    out += rest.slice(0, start) + ("tex" in value ? `{${value.tex}}` : "{?}");
    rest = rest.slice(end + 1);
  }
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === "{") depth += 1;
    else if (text[i] === "}") depth -= 1;
    if (depth === 0) return i;
  }
  return -1;
}
