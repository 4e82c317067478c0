import assert from "node:assert/strict";
import { test } from "node:test";
import { checkMatrix } from "./check-matrix.ts";
import type { MatrixQuestion, Rows } from "./question.ts";

const text = { stem: "?", hint: "?", solution: "?" };

const exact: MatrixQuestion = {
  ...text,
  kind: "matrix",
  answer: [
    [1, 0, 2],
    [0, 1, -0.5],
  ],
  equality: "exact",
  columnGroups: [[0], [1], [2]],
  mistakes: [
    {
      name: "stops early",
      value: [
        [1, 3, 2],
        [0, 1, -0.5],
      ],
      reason: "An entry above a pivot remains.",
    },
  ],
};

const basis: MatrixQuestion = {
  ...text,
  kind: "matrix",
  answer: [
    [-2, 1, 0],
    [3, 0, 1],
  ],
  equality: "span",
  vectors: true,
  nullSpaceOf: [[1, 2, -3]],
  mistakes: [],
};

function typed(rows: Rows): string[][] {
  return rows.map((row) => row.map(String));
}

test("entries are compared as numbers, not as text", () => {
  const verdict = checkMatrix(exact, [
    ["1", "-0", "4/2"],
    ["0.0", "1", "-1/2"],
  ]);
  assert.equal(verdict.right, true);
});

test("a wrong matrix earns the columns that are right, and says where the first entry differs", () => {
  const verdict = checkMatrix(exact, [
    ["1", "0", "7"],
    ["0", "1", "-1/2"],
  ]);
  assert.equal(verdict.credit, 2 / 3);
  assert.equal(verdict.message, "One entry differs: it is in row 1, column 3, where $2$ belongs and you have $7$.");
  assert.deepEqual(verdict.cells, [
    [true, true, false],
    [true, true, true],
  ]);
});

test("a matrix that a mistake gives gets its reason and keeps its marks", () => {
  const verdict = checkMatrix(exact, typed(exact.mistakes[0].value));
  assert.equal(verdict.message, "An entry above a pivot remains.");
  assert.equal(verdict.cells?.[0][1], false);
});

test("a mistake that many matrices share is recognised when none is listed", () => {
  const question = { ...exact, recognise: () => ({ name: "any", reason: "A reason for all." }) };
  const verdict = checkMatrix(question, [
    ["9", "9", "9"],
    ["9", "9", "9"],
  ]);
  assert.equal(verdict.message, "A reason for all.");
});

test("up to scale, one factor for all entries is free, and 0 is not a factor", () => {
  const question: MatrixQuestion = { ...exact, equality: "scale", answer: [[0, 2, -4]], mistakes: [] };
  assert.equal(checkMatrix(question, [["0", "-1", "2"]]).right, true);
  assert.equal(checkMatrix(question, [["0", "1", "2"]]).right, false);
  assert.equal(checkMatrix(question, [["0", "0", "0"]]).right, false);
});

test("any basis of the space is right, in any order and scale", () => {
  const good: Rows[] = [
    [
      [3, 0, 1],
      [-2, 1, 0],
    ],
    [
      [1, 1, 1],
      [5, -1, 1],
    ],
  ];
  for (const rows of good) assert.equal(checkMatrix(basis, typed(rows)).right, true);
});

test("an empty row of a list of vectors does not count", () => {
  assert.equal(checkMatrix(basis, [...typed(basis.answer), ["", "", ""]]).right, true);
});

test("of a basis it is told which vector is outside, with A v", () => {
  const verdict = checkMatrix(
    basis,
    typed([
      [-2, 1, 0],
      [1, 0, 0],
    ]),
  );
  assert.equal(verdict.right, false);
  assert.match(verdict.message, /^Vector 2 is not in the null space: \$A v = /);
  assert.deepEqual(verdict.cells, [
    [true, true, true],
    [false, false, false],
  ]);
});

test("too few, dependent and zero vectors each get their own reason", () => {
  assert.match(checkMatrix(basis, typed([[-2, 1, 0]])).message, /the dimension is 2, you gave 1/);
  assert.equal(checkMatrix(basis, typed([[-2, 1, 0]])).credit, 0.5);
  assert.match(
    checkMatrix(
      basis,
      typed([
        [-2, 1, 0],
        [4, -2, 0],
      ]),
    ).message,
    /one is a multiple of the other/,
  );
  assert.match(
    checkMatrix(
      basis,
      typed([
        [-2, 1, 0],
        [0, 0, 0],
      ]),
    ).message,
    /Vector 2 is the zero vector/,
  );
  assert.match(checkMatrix(basis, typed([...basis.answer, [1, 1, 1]])).message, /not independent/);
});

test("where many matrices are right, the question decides, and marks no entry of a wrong one", () => {
  const anyOnLine: MatrixQuestion = {
    ...text,
    kind: "matrix",
    answer: [[1, 2]],
    equality: "exact",
    accepts: ([[x, y]]) => y === 2 * x && x !== 0,
    recognise: ([[x, y]]) => (x === 0 && y === 0 ? { name: "zero", reason: "Zeros say nothing." } : null),
    mistakes: [],
  };
  assert.equal(checkMatrix(anyOnLine, [["-3", "-6"]]).right, true);
  const wrong = checkMatrix(anyOnLine, [["1", "3"]]);
  assert.equal(wrong.right, false);
  assert.equal(wrong.cells, null);
  assert.equal(checkMatrix(anyOnLine, [["0", "0"]]).message, "Zeros say nothing.");
  assert.equal(checkMatrix(anyOnLine, [["", "2"]]).right, false);
});
