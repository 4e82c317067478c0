import { excerpt } from "../problem.ts";
import { fillComputed } from "./fill-computed.ts";
import type { LessonContext } from "./lesson-context.ts";
import { renderTex } from "./render-tex.ts";

/**
 * A formula of a lesson: its `{= expression}` evaluated, its symbols marked, rendered; whatever
 * is wrong is reported at its line.
 *
 * @param line of the formula's first line in the file
 */
export function compileTex(
  source: string,
  line: number,
  { file, symbols, report }: LessonContext,
  { display = false } = {},
): { readonly tex: string; readonly html: string } {
  const filled = fillComputed(source, (reason, expression) => {
    const message = `{= ${expression}} cannot be computed: ${reason}.`;
    report({ file, line, rule: "computed", given: excerpt(expression), message });
  });
  const { tex, html, problems, unknown } = renderTex(filled, symbols, { display });
  for (const problem of problems) {
    const message = `The formula does not parse: ${problem.reason}. Formulas are TeX as KaTeX knows it.`;
    report({ file, line: line + problem.line, rule: "tex", given: excerpt(source), message });
  }
  for (const name of unknown) {
    const message = `\\sym{${name}} names a symbol that the front matter does not declare. Write there  symbols: { ${name}: 1 }`;
    report({ file, line, rule: "tex", given: name, message });
  }
  return { tex, html };
}
