import { dirname, posix } from "node:path";
import type { Counterpart } from "./counterparts.ts";
import { pagePath } from "./page-path.ts";
import { readMembers } from "./read-members.ts";
import type { Declaration } from "./read-declarations.ts";

/** The page of one export. */
export function functionPage(shown: Declaration, all: readonly Declaration[], counterpart: Counterpart): string {
  const { name, kind, area, file, texts, comment } = shown;
  const path = pagePath(shown);
  const linked = (text: string): string => linkNames(text, path, shown, all);
  const sections = [
    `# ${name}`,
    `[@gradus/math](../README.md) · ${area}`,
    kind === "class" ? "" : fenced(texts.map(signature)),
    linked(reflowed(comment?.text ?? "")),
    list(
      "Parameters",
      (comment?.parameters ?? []).map((each) => `\`${each.name}\`: ${linked(each.text)}`),
    ),
    section("Returns", linked(comment?.returns ?? "")),
    section("Throws", linked((comment?.throws ?? "").replace(/^MathError\b/, "`MathError`"))),
    section("Example", comment === undefined || comment.example.length === 0 ? "" : fenced(comment.example)),
    kind === "class"
      ? list(
          "Members",
          readMembers(texts[0]).map(([head, text]) => `\`${head}\`${text === "" ? "" : `: ${linked(text)}`}`),
        )
      : "",
    section("Types", typesOf(shown, path, all)),
    list("Sources", comment?.sources ?? []),
    section(
      "In Python",
      counterpart.python === ""
        ? (counterpart.note ?? "")
        : `\`${counterpart.python}\`${counterpart.note === undefined ? "" : `: ${counterpart.note}`}`,
    ),
    `[Source code](../../../packages/math/src/${file})`,
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

/** A declaration as a reader writes a call; destructured options under one name. */
function signature(text: string): string {
  return text
    .replace(/^export declare (?:function |const )?/, "")
    .replace(/\{[^{}:]*\}(\??): /g, "options$1: ")
    .replace(/;$/, "")
    .replace(/^ {4}/gm, "  ");
}

/** The options and results that are declared beside it, and links to the other types that it names. */
function typesOf({ file, texts }: Declaration, path: string, all: readonly Declaration[]): string {
  const types = all.filter(({ kind }) => kind === "type");
  const namedIn = (text: string): Declaration[] => types.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(text));
  const named = namedIn(texts.join("\n").replace(/\/\*[\s\S]*?\*\//g, ""));
  const beside = named.filter((each) => each.file === file);
  const inherited = beside.flatMap(({ texts: [text] }) => namedIn(/extends ([^{]*)/.exec(text)?.[1] ?? ""));
  const shown = [...new Set([...beside, ...inherited.filter((each) => each.file === file)])];
  const elsewhere = [...new Set([...named, ...inherited])].filter((each) => !shown.includes(each));
  const links = elsewhere.map(
    ({ name }) => `[\`${name}\`](${posix.relative(dirname(path), "types.md")}#${name.toLowerCase()})`,
  );
  return [
    shown.length === 0 ? "" : fenced(shown.flatMap((each, k) => [...(k === 0 ? [] : [""]), ...typeLines(each)])),
    links.length === 0 ? "" : `${shown.length === 0 ? "" : "And "}${links.join(", ")}.`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** A type as its source has it: its comment, its declaration, and a line for each of many alternatives. */
export function typeLines({ texts: [text], comment }: Declaration): string[] {
  const declared = text.replace(/^export (?:declare )?/, "").replace(/^ {4}/gm, "  ");
  const lines = declared.length > 120 && declared.startsWith("type ") ? declared.replaceAll(" | ", "\n  | ") : declared;
  return [...(comment === undefined ? [] : [`/** ${reflowed(comment.text)} */`]), ...lines.split("\n")];
}

/** `name` in the text as a link to the page of that name. */
function linkNames(text: string, path: string, { name: own }: Declaration, all: readonly Declaration[]): string {
  return text.replace(/(?<!\[)`([\w.]+)`/g, (code, name: string) => {
    const target = all.find((each) => each.name === name && each.kind !== "type");
    if (target === undefined || name === own) return code;
    return `[${code}](${posix.relative(dirname(path), pagePath(target))})`;
  });
}

/** Each paragraph on one line, as Markdown is shown. */
function reflowed(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, " "))
    .join("\n\n");
}

function fenced(lines: readonly string[]): string {
  return ["```ts", ...lines, "```"].join("\n");
}

function section(heading: string, text: string): string {
  return text === "" ? "" : `## ${heading}\n\n${text}`;
}

function list(heading: string, items: readonly string[]): string {
  return section(heading, items.map((item) => `- ${item}`).join("\n"));
}
