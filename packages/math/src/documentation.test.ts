import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { counterparts } from "../docs/counterparts.ts";
import { makePages, readExports } from "../docs/pages.ts";
import { readMembers } from "../docs/read-members.ts";

const root = join(import.meta.dirname, "../../..");
const all = readExports();
const values = all.filter(({ kind }) => kind !== "type");

test("every export is found with its declaration", async () => {
  const { ad, ...plain } = await import("./index.ts");
  const names = [...Object.keys(plain), ...Object.keys(ad).map((name) => `ad.${name}`)].sort();
  assert.deepEqual(values.map(({ name }) => name).sort(), names);
});

for (const { name, kind, file, texts, comment } of values) {
  test(`${name} (src/${file}): its doc comment says what a reader needs`, () => {
    assert.ok(comment, "it has no doc comment");
    assert.match(comment.text, /^\S[^]*[.:]$/, "it must begin with sentences that say what it is");
    assert.ok(
      comment.example.some((line) => /\S.*\/\/ /.test(line)),
      "it needs an @example with a line `expression; // value`",
    );
    if (kind !== "function") return;
    const parameters = texts.map(parametersOf);
    for (const { name: parameter, text } of comment.parameters) {
      const [own] = parameter.split(".");
      const known = own === "options" || parameters.some((each) => each.has(own));
      assert.ok(known, `@param ${parameter} names none of its parameters`);
      assert.notEqual(text, "", `@param ${parameter} says nothing`);
    }
    for (const [parameter, type] of parameters.flatMap((each) => [...each])) {
      if (
        !/\b(?:ArrayInput|MatrixInput|VectorInput|NDArray|Matrix|Vector|Traced|RationalMatrixInput)\b/.test(type) ||
        type.includes("=>")
      )
        continue;
      assert.ok(
        comment.parameters.some((each) => each.name === parameter || each.name.startsWith(`${parameter}.`)),
        `@param ${parameter} must give its shape`,
      );
    }
    const arrays = texts.some((text) => /\): (?:NDArray|Matrix|Vector|Variable|RationalMatrix)\b[^)]*;$/.test(text));
    if (arrays) assert.notEqual(comment.returns, "", "@returns must give the shape of the result");
  });
}

test("every type that a signature names is itself exported", () => {
  const exported = new Set(all.map(({ name }) => name));
  const declared = new Set(
    globSync("packages/math/src/**/*.ts", { cwd: root }).flatMap((file) =>
      [...readFileSync(join(root, file), "utf8").matchAll(/^(?:export )?(?:interface|type|class) (\w+)/gm)].map(
        ([, name]) => name,
      ),
    ),
  );
  assert.ok(declared.size > 50);
  const hidden = all.flatMap(({ name, texts }) => {
    const code = texts.join("\n").replace(/\/\*[\s\S]*?\*\/|"[^"\n]*"/g, "");
    const named = [...new Set(code.match(/\b[A-Z]\w*/g))];
    return named.filter((each) => declared.has(each) && !exported.has(each)).map((each) => `${name}: ${each}`);
  });
  assert.deepEqual(hidden, [], "export these types in src/index.ts, or write out what they stand for");
});

test("the codes that doc comments name exist", () => {
  const source = readFileSync(join(root, "packages/math/src/math-error.ts"), "utf8");
  const codes = new Set([...source.matchAll(/^ {2}\| "([\w-]+)"/gm)].map(([, code]) => code));
  assert.ok(codes.size > 10);
  for (const { name, comment } of values) {
    const throws = comment?.throws ?? "";
    assert.ok(throws === "" || throws.includes("MathError"), `${name}: @throws must begin with MathError`);
    for (const part of throws.split(" | ").filter((each) => each !== "")) {
      const code = /`([\w-]+)`/.exec(part)?.[1] ?? "";
      assert.ok(codes.has(code), `${name}: @throws names "${code}", which is no code of MathError`);
    }
  }
});

for (const { name, file, texts } of values.filter(({ kind }) => kind === "class")) {
  test(`${name} (src/${file}): each of its members says what it is`, () => {
    const members = readMembers(texts[0]);
    const nameOf = (head: string): string => /^(?:get )?(\w+)/.exec(head)?.[1] ?? head;
    const described = new Set(members.flatMap(([head, comment]) => (comment === "" ? [] : [nameOf(head)])));
    assert.deepEqual(
      members.map(([head]) => head).filter((head) => !described.has(nameOf(head))),
      [],
    );
  });
}

test("every MathError says the rule, what was given and the usual cause", () => {
  let found = 0;
  for (const file of globSync("packages/math/src/**/*.ts", { cwd: root })) {
    if (file.endsWith(".test.ts")) continue;
    const text = readFileSync(join(root, file), "utf8").replace(/^ \*.*$/gm, "");
    for (const [, parts] of text.matchAll(/new MathError\(\{([\s\S]*?)\}\);?$/gm)) {
      found += 1;
      for (const part of ["code", "function", "rule", "given", "usualCause"])
        assert.match(parts, new RegExp(`\\b${part}\\b`), `${file}: a MathError without ${part}: ${parts}`);
    }
  }
  assert.ok(found > 50, `found ${found}`);
});

test("docs/math/support.md says for every export what it is called in Python", () => {
  const names = values.map(({ name }) => name);
  const missing = names.filter((name) => !(name in counterparts));
  assert.deepEqual(missing, [], "add these exports to packages/math/docs/counterparts.ts");
  const gone = Object.keys(counterparts).filter((name) => !names.includes(name));
  assert.deepEqual(gone, [], "packages/math/docs/counterparts.ts names what is not exported");
});

test("the pages of docs/math are those that the doc comments make", () => {
  const pages = makePages(all, root);
  const remake = "run `npm run docs -w @gradus/math` and commit docs/math";
  const written = globSync("docs/math/**/*.md", { cwd: root }).map((path) =>
    path.replaceAll("\\", "/").slice("docs/math/".length),
  );
  assert.deepEqual(
    written.filter((path) => path !== "numpy.md").sort(),
    [...pages.keys()].sort(),
    `the list of pages differs: ${remake}`,
  );
  for (const [path, text] of pages) {
    const there = readFileSync(join(root, "docs/math", path), "utf8");
    const [is, should] = path === "support.md" ? [ownColumns(there), ownColumns(text)] : [there, text];
    assert.equal(is, should, `docs/math/${path} differs: ${remake}`);
  }
});

/** The support table without what changes with any lesson, test or row of the benchmark. */
function ownColumns(table: string): string {
  return table.replaceAll(/^(\|[^|\n]*\|[^|\n]*\|).*$/gm, "$1");
}

test("every link from the pages of docs/math leads to a file", () => {
  for (const path of globSync("docs/math/**/*.md", { cwd: root })) {
    const text = readFileSync(join(root, path), "utf8").replace(/```[\s\S]*?```/g, "");
    for (const [, target] of text.matchAll(/\]\(([^)#:]+)\)/g)) {
      const [found] = globSync(join(path, "..", target), { cwd: root });
      assert.ok(
        found !== undefined,
        `${path} links to ${target}, which is not there: run \`npm run docs -w @gradus/math\``,
      );
    }
  }
});

/** The parameters of a declaration with their types; a destructured one is called options. */
function parametersOf(text: string): Map<string, string> {
  const parameters = new Map<string, string>();
  const start = text.indexOf("(", text.search(/function/)) + 1;
  let depth = 0;
  let part = "";
  for (const letter of text.slice(start)) {
    if (depth === 0 && (letter === "," || letter === ")")) {
      const [, name, type] = /^\s*(?:\.\.\.)?(\w+|\{[^}]*\})\??: ([\s\S]*)$/.exec(part) ?? [];
      if (name !== undefined) parameters.set(name.startsWith("{") ? "options" : name, type);
      part = "";
      if (letter === ")") break;
      continue;
    }
    if ("({[".includes(letter)) depth += 1;
    if (")}]".includes(letter)) depth -= 1;
    part += letter;
  }
  return parameters;
}
