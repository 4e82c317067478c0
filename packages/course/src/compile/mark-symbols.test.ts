import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { markSymbols, withoutMarks } from "./mark-symbols.ts";

const symbols = { v: 1, x_1: 2, lambda: 3, p: 4, A: 5 } as const;
const marked = (token: number, name: string, tex: string): string =>
  String.raw`{\htmlClass{object object-${token}}{\htmlData{symbol=${name}}{${tex}}}}`;
const mark = (tex: string): string => markSymbols(tex, symbols).tex;

test("letters, Greek commands and dressed letters are marked whole", () => {
  assert.equal(mark("Av"), marked(5, "A", "A") + marked(1, "v", "v"));
  assert.equal(mark(String.raw`\lambda`), marked(3, "lambda", String.raw`\lambda`));
  assert.equal(
    mark(String.raw`\mathbf{v} + \vec v`),
    `${marked(1, "v", String.raw`\mathbf{v}`)} + ${marked(1, "v", String.raw`\vec v`)}`,
  );
});

test("a subscript belongs to the name", () => {
  assert.equal(mark("x_1^2"), `${marked(2, "x_1", "x_1")}^{2}`);
  assert.equal(mark("x_{1}"), marked(2, "x_1", "x_{1}"));
  assert.equal(mark("x_{12} + v_1"), "x_{12} + v_{1}");
});

test("exponents and arguments are looked into", () => {
  assert.equal(mark(String.raw`e^v_1`), `e^{${marked(1, "v", "v")}}_{1}`);
  assert.equal(mark(String.raw`\frac v2`), String.raw`\frac ${marked(1, "v", "v")}2`);
});

test("text, names of operators and environments, and lengths stay as they are", () => {
  for (const tex of [
    String.raw`\text{a vector v}`,
    String.raw`\operatorname{Av}`,
    String.raw`\begin{array}{vA} 1 \\[2pv] 2 \end{array}`,
    String.raw`\textcolor{vA}{1}`,
    String.raw`\approx \vdots`,
  ]) {
    assert.equal(mark(tex), tex);
  }
});

test("\\sym marks any expression, and an unknown name is told", () => {
  assert.equal(mark(String.raw`\sym{p}{a_{11}}`), marked(4, "p", "a_{11}"));
  assert.deepEqual(markSymbols(String.raw`\sym{q}{2}`, symbols), { tex: "{2}", unknown: ["q"] });
  assert.equal(withoutMarks(String.raw`\sym{p}{a_{11}} \cdot v`), String.raw`{a_{11}} \cdot v`);
});

test("without symbols nothing but scripts' braces changes, and no text throws", () => {
  const pieces = fc.array(
    fc.constantFrom("v", "x", "_", "^", "{", "}", "1", "\\vec", "\\sym", "\\", " ", "\\text", "["),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const tex = parts.join("");
      const bare = (text: string): string => text.replace(/[{}\s]/g, "");
      markSymbols(tex, symbols);
      if (!tex.includes("\\sym")) assert.equal(bare(markSymbols(tex, {}).tex), bare(tex));
    }),
  );
});
