import { didYouMean } from "../nearest-name.ts";
import { excerpt, type Report } from "../problem.ts";
import type { Symbols } from "../tree.ts";
import { readYaml, type YamlNode } from "./read-yaml.ts";
import { anything, at, id as idShape, list, mapping, optional, text as textShape } from "./shape.ts";
import type { Lesson } from "./source-tree.ts";

const frontMatter = mapping({
  title: textShape,
  symbols: optional(anything, null),
  data: optional(list(at(idShape)), []),
});

/**
 * Splits a lesson into front matter and body. The front matter stands between two lines `---` at
 * the very top and needs a `title`; `symbols` and `data` may be left out.
 *
 * @param file path from the folder of courses
 */
export function parseLesson(text: string, file: string, report: Report): Lesson {
  const id = file.endsWith("/assignment.md")
    ? (file.split("/").at(-2) ?? file)
    : file.replace(/^.*\//, "").replace(/\.md$/, "");
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  const empty = { id, file, text, title: id, symbols: {}, symbolLines: {}, data: [], bodyLine: 1 };
  if (match === null || match.index !== 0) {
    const message =
      "A lesson begins with front matter. Write at the very top:  ---  title: …  ---, each on a line of its own.";
    report({ file, line: 1, rule: "schema", given: excerpt(text.split("\n")[0]), message });
    return empty;
  }
  const bodyLine = match[0].split("\n").length;
  const yaml = readYaml(match[1], file, report, 2);
  const fields = yaml === null ? undefined : frontMatter.read(yaml, { file, what: "the front matter", report });
  if (fields === undefined) return { ...empty, bodyLine };
  const { symbols, lines } = readSymbols(fields.symbols, file, report);
  return {
    id,
    file,
    text,
    title: fields.title,
    symbols,
    symbolLines: lines,
    data: fields.data,
    bodyLine,
  };
}

/** The text below the front matter. */
export function lessonBody({ text, bodyLine }: Lesson): string {
  return text
    .split(/\r?\n/)
    .slice(bodyLine - 1)
    .join("\n");
}

function readSymbols(
  node: YamlNode | null,
  file: string,
  report: Report,
): { symbols: Symbols; lines: Record<string, number> } {
  const symbols: Record<string, Symbols[string]> = {};
  const lines: Record<string, number> = {};
  if (node === null || (node.kind === "scalar" && node.value === null)) return { symbols, lines };
  const problem = (line: number, given: string, message: string): void =>
    report({ file, line, rule: "schema", given, message });
  if (node.kind !== "mapping") {
    problem(
      node.line,
      "symbols",
      "symbols maps the names of mathematical objects to colours 1 to 5. Write  symbols: { v: 1, b: 3 }",
    );
    return { symbols, lines };
  }
  for (const [name, { line, node: value }] of node.entries) {
    const token = value.kind === "scalar" ? value.value : null;
    if (token === 1 || token === 2 || token === 3 || token === 4 || token === 5) {
      symbols[name] = token;
      lines[name] = line;
    } else {
      const given = value.kind === "scalar" ? String(value.value) : `a ${value.kind}`;
      const near = didYouMean(given, ["1", "2", "3", "4", "5"]);
      problem(
        line,
        `${name}: ${given}`,
        `The colour of symbol "${name}" is one of 1 to 5; it is ${given}.${near.includes("mean") ? "" : near}`,
      );
    }
  }
  return { symbols, lines };
}
