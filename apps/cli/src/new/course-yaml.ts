import { UsageError } from "../usage-error.ts";

/** Where a module stands in the text of course.yaml: its lines, and how far they are indented. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly indent: string;
}

/** The value of a module's key, as it is written; null when the module has none. */
export function moduleValue(text: string, module: string, key: string): string | null {
  const lines = text.split("\n");
  const { from, to, indent } = blockOf(lines, module);
  const line = lines.slice(from, to).find((each) => each.startsWith(`${indent}${key}:`));
  return line === undefined ? null : line.slice(line.indexOf(":") + 1).trim();
}

/** Adds a key to a module, and takes its mark as planned away: as text, so that everything else stays as its author wrote it. */
export function setModuleValue(text: string, module: string, key: string, value: string): string {
  const lines = text.split("\n");
  const { from, to, indent } = blockOf(lines, module);
  const block = lines.slice(from, to).filter((line) => line.trim() !== "planned: true");
  const at = block.findIndex((line) => line.startsWith(`${indent}${key}:`));
  if (at === -1) block.push(`${indent}${key}: ${value}`);
  else block[at] = `${indent}${key}: ${value}`;
  return [...lines.slice(0, from), ...block, ...lines.slice(to)].join("\n");
}

/** Adds a module at the end. */
export function addModule(text: string, { id, title }: { readonly id: string; readonly title: string }): string {
  if (text.split("\n").some((line) => isModule(line, id)))
    throw new UsageError(`gradus new: there is a module "${id}" already.`);
  return `${text.trimEnd()}\n  - id: ${id}\n    title: ${inYaml(title)}\n    objectives:\n      - Say what a learner can do afterwards.\n`;
}

/** Words as a value of YAML: in quotes where a sign would mean something else there. */
export function inYaml(words: string): string {
  return /[:#"']|^[[{&*!|>%@`-]/.test(words) ? JSON.stringify(words) : words;
}

function blockOf(lines: readonly string[], module: string): Block {
  const from = lines.findIndex((line) => isModule(line, module));
  if (from === -1) {
    throw new UsageError(
      `gradus new: course.yaml has no module that begins with a line  - id: ${module}  (a module on one line, in braces, is to be written out first).`,
    );
  }
  const indent = " ".repeat(lines[from].indexOf("id:"));
  const rest = lines.slice(from + 1);
  const length = rest.findIndex((line) => line.trim() !== "" && !line.startsWith(indent));
  let to = length === -1 ? lines.length : from + 1 + length;
  while (lines[to - 1].trim() === "") to -= 1;
  return { from, to, indent };
}

function isModule(line: string, id: string): boolean {
  return new RegExp(String.raw`^\s*- id: ${id}\s*$`).test(line);
}
