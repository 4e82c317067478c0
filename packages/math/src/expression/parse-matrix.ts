import { matrix, vector } from "../array/create.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import type { Rational } from "../exact/rational.ts";
import { MathError } from "../math-error.ts";
import { exactValue, finiteValue } from "./evaluate.ts";
import { parseNamed } from "./parse-expression.ts";
import type { Expression } from "./parse-expression.ts";

/**
 * The matrix that a text writes as a list of rows; entries are typed mathematics.
 *
 * @param text such as `[[1, 2], [3/4, sqrt(2)]]`, m rows of n entries
 * @returns m×n
 * @throws MathError `syntax` | `ragged` | `unknown-name` | `not-finite` | `division-by-zero`, with the position
 *
 * @example
 * parseMatrix("[[1, 2], [3/4, sqrt(4)]]"); // [[1, 2], [0.75, 2]]
 */
export function parseMatrix(text: string): Matrix {
  return matrix(readRows("parseMatrix", text).map((row) => row.map((entry) => finiteValue("parseMatrix", entry))));
}

/**
 * The vector that a text writes as a list of entries; entries are typed mathematics.
 *
 * @param text such as `[1, -1/2]`, n entries
 * @returns n entries
 * @throws MathError `syntax` | `unknown-name` | `not-finite` | `division-by-zero`, with the position
 *
 * @example
 * parseVector("[1, -1/2]"); // [1, -0.5]
 */
export function parseVector(text: string): Vector {
  const expression = parseNamed("parseVector", text);
  return vector(
    readList("parseVector", expression, "a vector is written [1, 2]").map((entry) => finiteValue("parseVector", entry)),
  );
}

/**
 * The matrix of exact fractions that a text writes as a list of rows.
 *
 * @param text such as `[[1/3, 0.5]]`, m rows of n entries
 * @returns m×n
 * @throws MathError `syntax` | `ragged` | `unknown-name` | `division-by-zero`, and `not-a-number` for an entry that is no fraction, with the position
 *
 * @example
 * parseRationalMatrix("[[1/3, 0.5]]"); // [[1/3, 1/2]]
 */
export function parseRationalMatrix(text: string): Rational[][] {
  return readRows("parseRationalMatrix", text).map((row) =>
    row.map((entry) => exactEntry("parseRationalMatrix", entry)),
  );
}

function readRows(name: string, text: string): (readonly Expression[])[] {
  const rule = "a matrix is written as rows in brackets, [[1, 2], [3, 4]]";
  const rows = readList(name, parseNamed(name, text), rule).map((row) => readList(name, row, rule));
  for (const [i, row] of rows.entries()) {
    if (row.length === rows[0].length) continue;
    throw new MathError({
      code: "ragged",
      function: name,
      rule: `all rows must have ${rows[0].length} ${rows[0].length === 1 ? "entry" : "entries"}, like the first`,
      given: `row ${i + 1} has ${row.length}`,
      usualCause: "Is a comma missing?",
      index: i,
    });
  }
  return rows;
}

function readList(name: string, expression: Expression, rule: string): readonly Expression[] {
  if (expression.kind === "list") return expression.items;
  throw new MathError({
    code: "syntax",
    function: name,
    rule,
    given: `at character ${expression.at + 1} there is no "["`,
    usualCause: "Each row has brackets of its own: [[1, 2], [3, 4]].",
    position: expression.at,
  });
}

function exactEntry(name: string, entry: Expression): Rational {
  const value = exactValue(name, entry);
  if (value !== undefined) return value;
  throw new MathError({
    code: "not-a-number",
    function: name,
    rule: "every entry must be a fraction",
    given: `the entry at character ${entry.at + 1} is none`,
    usualCause: "Roots, pi and e are not fractions; write whole numbers, 3/7 or 0.25.",
    position: entry.at,
  });
}
