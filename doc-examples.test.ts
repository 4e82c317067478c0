// Runs every @example of every package. An example is lines of code; a line `expression; // value` is a claim, and what
// the expression prints must read like the value. `// throws code` claims a MathError. Other lines only run.
import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

interface Example {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly lines: readonly string[];
}

const root = import.meta.dirname;
const files = globSync("packages/*/src/**/*.ts", { cwd: root })
  .filter((file) => !file.endsWith(".test.ts") && !file.includes("generated"))
  .sort();
const examples = files.flatMap((file) => readExamples(file, readFileSync(`${root}/${file}`, "utf8")));
const math = await import("@gradus/math");

test("the packages have examples to run", () => {
  assert.ok(examples.length > 50, `found ${examples.length}`);
});

for (const { file, line, name, lines } of examples) {
  test(`${file}:${line} ${name}: its example holds`, async () => {
    const own = (await import(pathToFileURL(`${root}/${file}`).href)) as Record<string, unknown>;
    await run(lines, { ...math, ...(await packageNames(file)), ...own });
  });
}

// The cheat sheet beside the pages: each section is a program, of its blocks of code and of the middle column of its table.
for (const section of readFileSync(`${root}/docs/math/numpy.md`, "utf8").split(/^## /m).slice(1)) {
  const [heading] = section.split("\n");
  test(`docs/math/numpy.md, ${heading}: what it shows is what comes out`, async () => {
    const lines = readCheatSheet(section);
    assert.ok(
      lines.some((line) => line.includes("// ")),
      "it shows results",
    );
    await run(lines, { ...math });
  });
}

test("an example that claims a wrong value is found out", async () => {
  await assert.rejects(run(["matmul([[1]], [[2]]); // [[3]]"], { ...math }), /prints \[\[2\]\], not \[\[3\]\]/);
  await assert.rejects(run(["solve([[1]], [1]); // throws singular"], { ...math }), /does not throw/);
});

/** Everything the package of this file exports, so that an example may use its neighbours. */
async function packageNames(file: string): Promise<Record<string, unknown>> {
  const index = `${root}/${file.split("/").slice(0, 2).join("/")}/src/index.ts`;
  return existsSync(index) ? ((await import(pathToFileURL(index).href)) as Record<string, unknown>) : {};
}

/** The examples of a file: what follows `@example` in a doc comment, up to the next tag or the end. */
function readExamples(file: string, source: string): Example[] {
  const found: Example[] = [];
  for (const comment of source.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const body = comment[0]
      .slice(3, -2)
      .split("\n")
      .map((text) => text.replace(/^\s*\* ?/, ""));
    const after = source.slice(comment.index + comment[0].length);
    const name =
      /^\s*(?:export )?(?:async )?(?:function|class|const|interface|type)?\s*(\w+)/.exec(after)?.[1] ?? "example";
    const firstLine = source.slice(0, comment.index).split("\n").length;
    for (const [start, text] of body.entries()) {
      if (text.trim() !== "@example") continue;
      if (body[start + 1]?.trim() === "```ts static") continue;
      const end = body.findIndex((other, i) => i > start && /^\s*@\w/.test(other));
      const lines = body
        .slice(start + 1, end < 0 ? undefined : end)
        .filter((code) => code.trim() !== "" && !code.trim().startsWith("```"));
      found.push({ file, line: firstLine + start, name, lines });
    }
  }
  return found;
}

/** The lines of a section of the cheat sheet; each row of its tables claims what its last column shows. */
function readCheatSheet(section: string): string[] {
  const parts = section.matchAll(/^```ts\n([\s\S]*?)^```|^\| (?!---|\w+ \| ours)(.*) \|$/gm);
  return [...parts].flatMap(([, block, row]) => {
    if (block !== undefined) return block.split("\n");
    const [, expression, value] = /^`[^|]*` \| `([^|]*)` \| `([^|]*)`$/.exec(row) ?? [];
    assert.ok(isValue(value ?? ""), `a row reads | \`theirs\` | \`ours\` | \`value\` |, not ${row}`);
    return [`${expression}; // ${value}`];
  });
}

async function run(lines: readonly string[], scope: Record<string, unknown>): Promise<void> {
  const claims: { readonly text: string; readonly expected: string }[] = [];
  const code = lines.map((line) => {
    const claim = /^(.*?);?\s*\/\/ (.*)$/.exec(line);
    if (claim === null || /^(const|let|for|if|import|\}|\/\/)/.test(claim[1].trim()) || claim[1].trim() === "")
      return line;
    if (!isValue(claim[2].trim())) return line;
    claims.push({ text: claim[1].trim(), expected: claim[2].trim() });
    return `await $claim(${claims.length - 1}, async () => (${claim[1].trim()}));`;
  });
  const check = async (index: number, value: () => Promise<unknown>): Promise<void> => {
    const { text, expected } = claims[index];
    const code = /^throws ([\w-]+)/.exec(expected)?.[1];
    let printed: string;
    try {
      printed = print(await value());
    } catch (error) {
      const thrown = (error as { code?: unknown }).code;
      if (code === undefined) throw error;
      assert.equal(thrown, code, `${text} throws ${String(thrown)}, not ${code}`);
      return;
    }
    if (code !== undefined) assert.fail(`${text} does not throw ${code} but gives ${printed}`);
    assert.equal(tidy(printed), tidy(expected), `${text} prints ${tidy(printed)}, not ${tidy(expected)}`);
  };
  const parameters = Object.keys(scope).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== "default");
  const script = stripTypeScriptTypes(`async () => {\n${code.join("\n")}\n}`, { mode: "strip" });
  // Examples are this repository's own text; running them is the point.
  // oxlint-disable-next-line no-new-func
  const make = new Function("$claim", ...parameters, `return (${script});`) as (
    ...values: unknown[]
  ) => () => Promise<void>;
  await make(check, ...parameters.map((name) => scope[name]))();
}

/** Whether a comment states a value; anything else is a remark for the reader. */
function isValue(text: string): boolean {
  return /^(?:[-\d[{"'`]|(?:true|false|null|undefined|NaN|Infinity)$|throws [\w-]+)/.test(text);
}

/** A value as an example writes it: JavaScript literals, arrays and fractions as they print themselves. */
function print(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint" || typeof value === "number" || value === null || typeof value !== "object")
    return String(value);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return `[${Array.from(value as unknown[], print).join(", ")}]`;
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  const fields = Object.entries(value).map(([key, field]) => `${key}: ${print(field)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** Without line breaks and the blanks that align columns. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\[ /g, "[")
    .replace(/ ([\],])/g, "$1")
    .trim();
}
