/**
 * What is wrong with a question's text, as a sentence; null when nothing is. Numbers that went wrong
 * show as NaN or undefined, a formula that was not closed as an odd `$` or brace.
 */
export function proseProblem(text: string): string | null {
  if (text.trim() === "") return "the text is empty";
  const lost = /\b(NaN|undefined|Infinity|\[object)\b/.exec(text);
  if (lost !== null) return `the text contains "${lost[0]}": ${excerpt(text, lost.index)}`;
  if (text.split("$").length % 2 === 0) return `a "$" has no partner: ${excerpt(text, text.lastIndexOf("$"))}`;
  for (const [strong] of text.matchAll(/\*\*[^*]*\*\*/g)) {
    if (strong.includes("$"))
      return `a formula stands between "**": ${strong}. Make the words around it strong instead`;
  }
  // Outside formulas a brace would be shown as it is.
  for (const [formula, display, inline] of text.matchAll(/\$\$([^$]*)\$\$|\$([^$]*)\$/g)) {
    const tex = display ?? inline;
    if (!balanced(tex.replaceAll(/\\[{}]/g, ""))) return `the braces do not match in ${formula}`;
    const begun = [...tex.matchAll(/\\begin\{(\w+)\}/g)].map(([, name]) => name);
    const ended = [...tex.matchAll(/\\end\{(\w+)\}/g)].map(([, name]) => name);
    if (begun.sort().join() !== ended.sort().join()) return `\\begin and \\end do not match in ${formula}`;
    if (count(tex, /\\left(?![a-z])/g) !== count(tex, /\\right(?![a-z])/g))
      return `\\left and \\right do not match in ${formula}`;
  }
  return null;
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

function balanced(tex: string): boolean {
  let depth = 0;
  for (const character of tex) {
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function excerpt(text: string, index: number): string {
  return `…${text.slice(Math.max(0, index - 20), index + 20)}…`;
}
