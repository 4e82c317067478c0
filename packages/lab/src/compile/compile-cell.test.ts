import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compileCell } from "./compile-cell.ts";

const names = (code: string) => {
  const { defines, uses, writes, diagnostics } = compileCell(code, "c");
  assert.deepEqual(diagnostics, []);
  return { defines: defines.join(" "), uses: uses.join(" "), writes: writes.join(" ") };
};

/** Runs a compiled cell the way the runtime does. */
function run(code: string, scope: Record<string, unknown> = {}): { shown: unknown; values: Record<string, unknown> } {
  const summary = compileCell(code, "c");
  assert.deepEqual(summary.diagnostics, []);
  const take = new Function("__gradusCell", summary.script);
  let cell = (..._given: unknown[]): unknown => undefined;
  take((_id: string, fn: typeof cell) => (cell = fn));
  return cell(console, ...summary.uses.map((name) => scope[name])) as ReturnType<typeof run>;
}

test("the names that a cell defines and uses", () => {
  assert.deepEqual(names("const a = b + Math.sin(c.d);"), { defines: "a", uses: "b c", writes: "" });
  assert.deepEqual(names("const { p, q: [r, ...s], t = u } = o;"), { defines: "p r s t", uses: "u o", writes: "" });
  assert.deepEqual(names("function f(x, y = z) { return f(x) + w; }\nclass K extends L {}"), {
    defines: "f K",
    uses: "z w L",
    writes: "",
  });
  assert.deepEqual(names("for (let i = 0; i < n; i++) { const k = i; var h = k; }"), {
    defines: "h",
    uses: "n",
    writes: "",
  });
  assert.deepEqual(names("list.map((row) => row[j])"), { defines: "", uses: "list j", writes: "" });
  assert.deepEqual(names("const o = { a, b: 1, [c]: 2, d() { return e; } };"), {
    defines: "o",
    uses: "a c e",
    writes: "",
  });
  assert.deepEqual(names("try { risky(); } catch (error) { show(error); }"), {
    defines: "",
    uses: "risky show",
    writes: "",
  });
  assert.deepEqual(names("outer: for (const x of xs) { continue outer; }"), { defines: "", uses: "xs", writes: "" });
});

test("assignments to names of other cells are writes", () => {
  assert.deepEqual(names("x = 1; y += 2; z++; [u, v.w] = p;"), { defines: "", uses: "y z v p", writes: "x y z u" });
  assert.deepEqual(names("let x = 1; x = 2;"), { defines: "x", uses: "", writes: "" });
});

test("types are not names", () => {
  assert.deepEqual(names("const f = (A: NDArray, k?: number): Mat => A as Mat;\ntype Mat = number[][];"), {
    defines: "f",
    uses: "",
    writes: "",
  });
});

test("the last expression is shown, whatever stands around it", () => {
  assert.equal(run("const a = 2; a + 1").shown, 3);
  assert.equal(run("(1 + 2) * 3;").shown, 9);
  assert.equal(run("1 + 1 // two").shown, 2);
  assert.equal(run("n as number", { n: 5 }).shown, 5);
  assert.equal(run("const a = 2;").shown, undefined);
  assert.deepEqual(run("const a = 2, [b] = [3]; a; ;").values, { a: 2, b: 3 });
});

test("a type that ends a statement leaves a semicolon behind", () => {
  assert.deepEqual(run("const a = [1, 2] as number[]\n;[a[0], a[1]] = [2, 1]\na").shown, [2, 1]);
  assert.equal(run("const n = 3 as number\n(n)").shown, 3);
});

test("every kind of type annotation can be blanked", () => {
  const code = [
    "interface Point { x: number }",
    "type Pair<T> = [T, T];",
    "function swap<T>([a, b]: Pair<T>): Pair<T> { return [b, a]; }",
    "function twice(x: number): number;",
    "function twice(x: any): any { return 2 * x!; }",
    "class Box<T> implements Iterable<T> {",
    "  private readonly items: T[] = [];",
    "  declare extra: string; size!: number; [key: string]: unknown;",
    "  public add(item: T, ..._more: T[]): this { this.items.push(item); return this; }",
    "  *[Symbol.iterator](): Iterator<T> { yield* this.items; }",
    "}",
    "const pick = <T,>(list: T[], at?: number): T => list[at ?? 0]!;",
    "let later!: number; later = 4;",
    "const { x }: Point = { x: 1 } satisfies Point;",
    "[...swap<number>([1, 2]), twice(3), ...new Box<number>().add(5), pick([6]), later, x]",
  ].join("\n");
  assert.deepEqual(run(code).shown, [2, 1, 6, 5, 6, 4, 1]);
});

test("await may stand at the top level, and only then is the cell asynchronous", async () => {
  const late = run("const a = await Promise.resolve(4); a * 2") as unknown as Promise<{ shown: unknown }>;
  assert.equal((await late).shown, 8);
  assert.equal(run("const f = async () => await 3; 7").shown, 7);
});

test("a text that does not parse gives one diagnostic with its line and column", () => {
  const { diagnostics, script } = compileCell("const a = 1;\nconst b = (a + ;\n", "c");
  assert.equal(script, "");
  assert.equal(diagnostics.length, 1);
  assert.deepEqual([diagnostics[0].line, diagnostics[0].column], [2, 16]);
  assert.match(diagnostics[0].message, /“;” cannot stand here/);
  assert.match(compileCell("const a = [1, 2", "c").diagnostics[0].message, /ends too early/);
  assert.match(compileCell("const a = 1; const a = 2;", "c").diagnostics[0].message, /already declares a/);
  assert.match(compileCell("return 3;", "c").diagnostics[0].message, /last line of the cell/);
});

test("what a cell cannot hold is said where it stands", () => {
  assert.match(compileCell('import { a } from "b";', "c").diagnostics[0].message, /cannot import/);
  assert.match(compileCell("enum E { A }", "c").diagnostics[0].message, /union/);
  assert.match(compileCell("const Math = 3;", "c").diagnostics[0].message, /belongs to JavaScript/);
  assert.match(compileCell('const m = await import("x");', "c").diagnostics[0].message, /cannot import/);
});

test("inputs are found in the order of their calls", () => {
  const alone = compileCell("const n = slider(2, 14); const kind = choice(['a', 'b']);", "c");
  assert.deepEqual([alone.inputs, alone.followsInputs], [["n", "kind"], false]);
  assert.equal(compileCell("const n = slider(2, 14); const m = n + 1;", "c").followsInputs, true);
  assert.equal(compileCell("const all = [1, 2].map((k) => slider(0, k));", "c").followsInputs, true);
});

test("no text makes the compiler throw, and blanking keeps every line break", () => {
  const pieces = [
    "const a",
    ": number",
    " = ",
    "1",
    "\n",
    "(x",
    ")",
    " as T",
    "{",
    "}",
    "`",
    "${",
    "a!",
    ";",
    "<T>",
    "=> ",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
      const code = parts.join("");
      const { script, diagnostics } = compileCell(code, "c");
      assert.equal(script === "", diagnostics.length > 0);
      if (script === "") return;
      assert.doesNotThrow(() => new Function(script));
    }),
    { numRuns: 500 },
  );
});

test("an id that would not survive in a stack trace is refused", () => {
  assert.throws(() => compileCell("1", "a b"), /letters, digits/);
});
