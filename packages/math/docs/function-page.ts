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
    section("Types", typesOf(shown, all)),
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

/** The options and results that are declared beside it, with their comments. */
function typesOf({ file, texts }: Declaration, all: readonly Declaration[]): string {
  const beside = all.filter((each) => each.kind === "type" && each.file === file);
  const named = beside.filter(({ name }) => texts.some((text) => new RegExp(`\\b${name}\\b`).test(text)));
  const inherited = beside.filter(
    ({ name }) =>
      !named.some((each) => each.name === name) &&
      named.some(({ texts: [text] }) => new RegExp(`extends .*\\b${name}\\b`).test(text)),
  );
  const shown = [...named, ...inherited].map(({ texts: [text], comment }) =>
    [
      ...(comment === undefined ? [] : [`/** ${reflowed(comment.text)} */`]),
      text.replace(/^export (?:declare )?/, "").replace(/^ {4}/gm, "  "),
    ].join("\n"),
  );
  return shown.length === 0 ? "" : fenced(shown.join("\n\n").split("\n"));
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
