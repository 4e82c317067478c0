import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MathError } from "../math-error.ts";
import { evaluate, evaluateExact, evaluateExpression } from "./evaluate.ts";
import { expressionToTex } from "./expression-to-tex.ts";
import { parseExpression } from "./parse-expression.ts";
import { parseMatrix, parseRationalMatrix, parseVector } from "./parse-matrix.ts";

/** The message of the MathError that f throws, without the function's name. */
function messageOf(f: () => unknown): { message: string; code: string; position: number | undefined } {
  try {
    f();
  } catch (error) {
    if (error instanceof MathError) {
      return { message: error.message.slice(error.function.length + 2), code: error.code, position: error.position };
    }
    throw error;
  }
  return assert.fail("nothing was thrown");
}

test("typed mathematics has the value that paper gives it", () => {
  const values: Record<string, number> = {
    "3/7": 3 / 7,
    "sqrt(2)+3/7": Math.SQRT2 + 3 / 7,
    "-2^2": -4,
    "2^3^2": 512,
    "2^-1": 0.5,
    "6/3/2": 1,
    "5-3-1": 1,
    "1 - -1": 2,
    "+3": 3,
    "2 * (3 + 4)": 14,
    "2(3+1)": 8,
    "(1+1)(2+1)": 6,
    "2pi": 2 * Math.PI,
    "3sqrt(4)": 6,
    "-2pi^2": -2 * Math.PI ** 2,
    "1e3": 1000,
    "2e": 2 * Math.E,
    ".5": 0.5,
    "5.": 5,
    "2 ** 3": 8,
    "−3 × 2 ÷ 4": -1.5,
    "π/2": Math.PI / 2,
    "√(16)": 4,
    "abs(-3/2)": 1.5,
    "ln(e)": 1,
    "log(e^2)": 2,
    "log10(1000)": 3,
    "log2(1/8)": -3,
    "sin(0)": 0,
    "cos(pi)": -1,
    "exp(0)": 1,
  };
  for (const [text, value] of Object.entries(values)) assert.ok(near(evaluateExpression(text), value), text);
});

test("fractions are worked out exactly and rounded once", () => {
  assert.equal(evaluateExpression("0.1 + 0.2"), 0.3);
  assert.equal(evaluateExpression("1/3 + 1/3 + 1/3"), 1);
  assert.equal(evaluateExpression("10^400 / 10^399"), 10);
  assert.equal(String(evaluateExact("(1/2)^-3 - 0.25")), "31/4");
  assert.equal(String(evaluateExact("sqrt(0.25)")), "1/2");
  for (const text of ["pi", "sqrt(2)", "2^0.5", "sqrt(-1)", "2^(10^9)"])
    assert.equal(evaluateExact(text), undefined, text);
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1 }), fc.integer(), fc.integer({ min: 1 }), (a, b, c, d) => {
      const exact = evaluateExact(`${a}/${b} + ${c}/${d}`);
      assert.equal(String(exact), String(evaluateExact(`(${a}*${d} + ${c}*${b}) / (${b}*${d})`)));
    }),
  );
});

test("a number that JavaScript prints is read back as the same number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      assert.equal(evaluateExpression(String(x)) + 0, x + 0); // −0 is 0
    }),
  );
});

test("variables take the values given, and may shadow nothing by accident", () => {
  assert.equal(evaluateExpression("x^2 - 2x + 1", { x: 3 }), 4);
  const f = parseExpression("1/x", { variables: ["x"] });
  assert.equal(evaluate(f, { x: 0 }), Infinity);
  assert.throws(() => evaluate(f), /evaluate: every name must have a value; "x" has none/);
  assert.equal(messageOf(() => evaluateExpression("constructor")).code, "unknown-name");
});

test("mistakes in typing are explained with their place and the way to write it", () => {
  const cases: [string, number | undefined, RegExp][] = [
    ["", 0, /a value must stand at the start; there is no text\. Write for example 3\/7/],
    ["1+", 2, /a number, a name or "\(" must follow "\+"; the text ends after character 2/],
    ["2 3", 2, /an operator such as \+ or \* must stand between two values; character 3 is "3"/],
    ["1,5", 1, /character 2 is ","\. Write the decimal mark as a point: 1\.5/],
    ["(1,5)", 2, /must be closed by "\)"; character 3 is ","\. Write the decimal mark as a point/],
    ["(1+2", 4, /the "\(" at character 1 must be closed by "\)"; the text ends after character 4/],
    ["4)", 1, /every closing bracket must have an opening one; character 2 is "\)"/],
    ["sqrt 2", 5, /sqrt must be followed by its argument in brackets.*Write sqrt\(2\)/],
    ["pi(2)", 2, /pi is not a function.*Write a product with \*: pi\*/],
    ["1/2pi", 3, /after "\/" a product needs its sign.*1\/2pi could mean/],
    ["-2^3pi", 4, /after "\^" a product needs its sign/],
    ["x = 2", undefined, /character 3 is "="\. Write only the value|"x" at character 1/],
    ["5%", 1, /character 2 is "%"\. Write a percentage/],
    ["|3|", 0, /Write the absolute value as abs\(x\)/],
    ["Sqrt(2)", 0, /"Sqrt" at character 1 is none of them\. Did you mean sqrt\?/],
    ["squrt(2)", 0, /Did you mean sqrt\?/],
    ["[1, 2]", 0, /a single number is asked for here; character 1 opens a list/],
    ["1/(2-2)", 1, /only a number other than 0 can be divided by/],
    ["0^-1", 1, /only a number other than 0/],
    [
      "sqrt(-4)",
      0,
      /the value must be a finite number; it is NaN\. Is there a square root or logarithm of a negative number/,
    ],
    ["10^400", 2, /it is Infinity\. Is there a division by 0/],
    ["(".repeat(500), 100, /brackets and signs may nest 100 deep/],
    ["1".repeat(20_000), undefined, /the text must have at most 10000 characters; it has 20000/],
  ];
  for (const [text, position, pattern] of cases) {
    const error = messageOf(() => evaluateExpression(text));
    assert.match(error.message, pattern, text.slice(0, 20));
    if (position !== undefined) assert.equal(error.position, position, text.slice(0, 20));
  }
});

test("any text at all gives a value or a MathError, never a crash", () => {
  const pieces = fc.constantFrom(
    "1",
    "2.5",
    "x",
    "pi",
    "sqrt",
    "(",
    ")",
    "[",
    "]",
    ",",
    "+",
    "-",
    "*",
    "/",
    "^",
    " ",
    "e",
    "@",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 14 }).map((list) => list.join("")),
      ),
      (text) => {
        for (const read of [evaluateExpression, parseMatrix, parseVector, expressionToTex]) {
          try {
            read(text);
          } catch (error) {
            assert.ok(error instanceof MathError, `${text}: ${String(error)}`);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("matrices and vectors are read from lists, entries being typed mathematics", () => {
  assert.deepEqual(parseMatrix("[[1, 2], [3/4, sqrt(4)]]").toArray(), [
    [1, 2],
    [0.75, 2],
  ]);
  assert.deepEqual(parseMatrix(" [ [ -1 ] ] ").toArray(), [[-1]]);
  assert.deepEqual(parseMatrix("[]").shape, [0, 0]);
  assert.deepEqual(parseVector("[1, -1/2, 2^3]").toArray(), [1, -0.5, 8]);
  assert.deepEqual(
    parseRationalMatrix("[[1/3, 0.1]]").map((row) => row.map(String)),
    [["1/3", "1/10"]],
  );
});

test("mistakes in matrices are explained", () => {
  const cases: [() => unknown, RegExp][] = [
    [
      () => parseMatrix("[[1, 2], [3]]"),
      /all rows must have 2 entries, like the first; row 2 has 1\. Is a comma missing\?/,
    ],
    [
      () => parseMatrix("[1, 2]"),
      /a matrix is written as rows in brackets, \[\[1, 2\], \[3, 4\]\]; at character 2 there is no "\["/,
    ],
    [() => parseMatrix("[[1 2]]"), /must be closed by "\]"; character 5 is "2"\. Put a comma between the entries/],
    [() => parseMatrix("[[1, 2], [3, 4]"), /the "\[" at character 1 must be closed by "\]"; the text ends/],
    [() => parseMatrix("[[1; 2]]"), /character 4 is ";"\. Separate entries with commas/],
    [() => parseMatrix("[[1, 1/0]]"), /the divisor at character 8 is 0/],
    [() => parseVector("3"), /a vector is written \[1, 2\]; at character 1 there is no "\["/],
    [() => parseVector("[[1]]"), /a single number is asked for here; character 2 opens a list/],
    [() => parseRationalMatrix("[[sqrt(2)]]"), /every entry must be a fraction; the entry at character 3 is none/],
  ];
  for (const [f, pattern] of cases) assert.match(messageOf(f).message, pattern);
});

test("a preview in TeX keeps the meaning: brackets where the tree needs them, nowhere else", () => {
  const previews: Record<string, string> = {
    "(1+2)/3": "\\frac{1 + 2}{3}",
    "2*(3+1)": "2 \\cdot \\left(3 + 1\\right)",
    "2pi": "2 \\, \\pi",
    "1-(2-3)": "1 - \\left(2 - 3\\right)",
    "1-(2+3)": "1 - \\left(2 + 3\\right)",
    "1+(2+3)": "1 + 2 + 3",
    "(-2)^2": "\\left(-2\\right)^{2}",
    "-2^2": "-2^{2}",
    "1--2": "1 - \\left(-2\\right)",
    "3*-2": "3 \\cdot \\left(-2\\right)",
    "sqrt(1/2)": "\\sqrt{\\frac{1}{2}}",
    "abs(-1)": "\\left|-1\\right|",
    "log10(5)": "\\log_{10}\\left(5\\right)",
    "1.5e-3": "1.5 \\cdot 10^{-3}",
    "[1, 1/2]": "\\begin{bmatrix} 1 \\\\ \\frac{1}{2} \\end{bmatrix}",
    "(1/2)^2": "\\left(\\frac{1}{2}\\right)^{2}",
    "2(3)(4)": "2 \\cdot 3 \\cdot 4",
  };
  for (const [text, tex] of Object.entries(previews)) assert.equal(expressionToTex(text), tex, text);
  assert.equal(expressionToTex("2 x_1", { variables: ["x_1"] }), "2 \\, \\mathrm{x\\_1}");
});

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-15 * Math.max(1, Math.abs(b));
}
