import { posix } from "node:path";
import { counterparts } from "./counterparts.ts";
import type { CoursePart } from "./course-uses.ts";
import { typeLines } from "./function-page.ts";
import { pagePath } from "./page-path.ts";
import type { Declaration } from "./read-declarations.ts";
import { benchmarksOf, fileLink, testsOf } from "./test-uses.ts";

/** How many places a cell names before it says that there are more. */
const SHOWN = 3;

/** docs/math/README.md: every export with its first sentence, by area. */
export function indexPage(all: readonly Declaration[]): string {
  const parts = areasOf(all).map(
    ([area, shown]) =>
      `## ${area}\n\n${shown.map((each) => `- [${each.name}](${pagePath(each)}): ${firstSentence(each)}`).join("\n")}`,
  );
  return `# @gradus/math

Arrays, linear algebra, exact fractions, derivatives, typed mathematics, random numbers and tables in float64: what the course computes with, and a package of its own.

- [Coming from NumPy](numpy.md): the same task on both sides.
- [Support table](support.md): what each function is called in Python, where the course uses it, what holds its accuracy.
- [Types](types.md): what reads as a matrix, what an option is called, what a result holds.
- [The package](../../packages/math/README.md): how to install it, how exact and how fast it is.

A page for each function follows. Shapes are written m×n; n is a vector's length. A function that breaks its rules is told so by a [MathError](${pagePath(declared(all, "MathError"))}).

${parts.join("\n\n")}
`;
}

/** docs/math/types.md: every exported type under a heading of its own, so that pages can link to it. */
export function typesPage(all: readonly Declaration[]): string {
  const types = all.filter(({ kind }) => kind === "type");
  const parts = types.map((each) => `## ${each.name}\n\n${["```ts", ...typeLines(each), "```"].join("\n")}`);
  return `# Types\n\n[@gradus/math](README.md)\n\n${parts.join("\n\n")}\n`;
}

/** docs/math/support.md: what each export is called in Python, where the courses use it, what states its accuracy and speed. */
export function supportPage(all: readonly Declaration[], parts: readonly CoursePart[], root: string): string {
  const tables = areasOf(all).map(([area, shown]) => {
    const rows = shown.map((each) => {
      const { python, note } = counterparts[each.name] ?? { python: "" };
      const places = parts.filter(({ names }) => names.has(each.name));
      return [
        `[\`${each.name}\`](${pagePath(each)})`,
        [python === "" ? "none" : `\`${python}\``, note ?? ""].filter((text) => text !== "").join(": "),
        cut(places.map(({ title, path }) => `[${title}](${posix.relative("docs/math", path)})`)),
        cut(testsOf(each, root).map((path) => fileLink(path, "docs/math"))),
        cut(benchmarksOf(each, root).map((path) => fileLink(path, "docs/math"))),
      ];
    });
    return `## ${area}\n\n${table(["ours", "in Python", "where the course uses it", "accuracy", "speed"], rows)}`;
  });
  return `# Support table

What each function is called in Python, where the course uses it, which tests, reference files and tables state its accuracy, and which benchmark times it. An empty cell is what there is not. \`npm run accuracy\` prints the accuracy tables, \`npm run bench\` the times.

${tables.join("\n\n")}
`;
}

function areasOf(all: readonly Declaration[]): [area: string, shown: Declaration[]][] {
  const values = all.filter(({ kind }) => kind !== "type");
  return [...new Set(values.map(({ area }) => area))].map((area) => [
    area,
    values.filter((each) => each.area === area),
  ]);
}

function declared(all: readonly Declaration[], name: string): Declaration {
  const found = all.find((each) => each.name === name);
  if (found === undefined) throw new Error(`indexPage: src/index.ts does not export ${name}.`);
  return found;
}

function firstSentence({ comment }: Declaration): string {
  const text = (comment?.text ?? "").replace(/\s+/g, " ");
  return /^.*?[^.]\.(?= |$)/.exec(text)?.[0] ?? text;
}

function cut(items: readonly string[]): string {
  return `${items.slice(0, SHOWN).join("<br>")}${items.length > SHOWN ? "<br>and more" : ""}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
