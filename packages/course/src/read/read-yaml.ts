import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { excerpt, type Report } from "../problem.ts";

/** A YAML value with the line it stands on. */
export type YamlNode =
  | { readonly kind: "mapping"; readonly line: number; readonly entries: ReadonlyMap<string, YamlEntry> }
  | { readonly kind: "list"; readonly line: number; readonly items: readonly YamlNode[] }
  /** `block` is true for text that begins on the line after its key (`|` and `>`). */
  | { readonly kind: "scalar"; readonly line: number; readonly value: unknown; readonly block: boolean };

export interface YamlEntry {
  /** The line of the key. */
  readonly line: number;
  readonly node: YamlNode;
}

/**
 * Parses YAML whose first line is `firstLine` of the file. Syntax errors and repeated keys are
 * reported; null when nothing can be read.
 */
export function readYaml(source: string, file: string, report: Report, firstLine = 1): YamlNode | null {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  // One mistake in YAML makes several errors; the first is where it is.
  for (const error of document.errors.slice(0, 1)) {
    const line = lineAt(error.pos[0]);
    const given = excerpt(source.split("\n")[line - firstLine] ?? "");
    const reason = error.message.split(" at line ")[0].split("\n")[0];
    const hint = /colon|compact mapping|nested mappings/i.test(error.message)
      ? " Put quotes around text that contains a colon."
      : "";
    report({ file, line, rule: "yaml", given, message: `This is not YAML: ${reason}.${hint}` });
  }
  if (document.errors.length > 0) return null;
  return convert(document.contents, lineAt, firstLine);
}

function convert(node: unknown, lineAt: (offset: number) => number, parentLine: number): YamlNode {
  const range = isNode(node) ? node.range : null;
  const line = range ? lineAt(range[0]) : parentLine;
  if (isMap(node)) {
    const entries = new Map<string, YamlEntry>();
    for (const { key, value } of node.items) {
      const keyLine = isScalar(key) && key.range ? lineAt(key.range[0]) : line;
      entries.set(String(isScalar(key) ? key.value : key), { line: keyLine, node: convert(value, lineAt, keyLine) });
    }
    return { kind: "mapping", line, entries };
  }
  if (isSeq(node)) return { kind: "list", line, items: node.items.map((item) => convert(item, lineAt, line)) };
  if (isScalar(node)) {
    return {
      kind: "scalar",
      line,
      value: node.value,
      block: node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED",
    };
  }
  return { kind: "scalar", line, value: null, block: false };
}
