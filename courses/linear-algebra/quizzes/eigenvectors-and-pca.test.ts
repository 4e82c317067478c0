import assert from "node:assert/strict";
import { test } from "node:test";
import { eigvals } from "@gradus/math";
import { checkAnswer } from "@gradus/quiz";
import quiz from "./eigenvectors-and-pca.ts";
import { asker, testAllTypes, typed } from "./test/ask.ts";

const ask = asker(quiz);
testAllTypes(quiz);

/** The matrices of a stem, in their order. */
function matricesIn(stem: string): number[][][] {
  return [...stem.matchAll(/\\begin\{bmatrix\}(.*?)\\end\{bmatrix\}/g)].map(([, body]) =>
    body.split(/\\\\(?:\[[^\]]*\])?/).map((row) => row.split("&").map(readNumber)),
  );
}

function readNumber(tex: string): number {
  const fraction = /(-?)\\tfrac\{(\d+)\}\{(\d+)\}/.exec(tex);
  if (fraction === null) return Number(tex);
  const [, sign, above, below] = fraction;
  return ((sign === "-" ? -1 : 1) * Number(above)) / Number(below);
}

function times(A: readonly (readonly number[])[], v: readonly number[]): number[] {
  return A.map((row) => row.reduce((sum, x, j) => sum + x * v[j], 0));
}

test("a characteristic polynomial counts with either sign and in factors, and not with another root", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const question = ask("characteristic-polynomial", seed);
    assert.ok(question.kind === "symbolic");
    const [A] = matricesIn(question.stem);
    const roots = eigvals(A).re.toArray().map(Math.round);
    const factors = roots.map((root) => `(${root} - lambda)`).join("*");
    assert.equal(checkAnswer(question, { kind: "symbolic", text: factors }).right, true, question.stem);
    const moved = roots.map((root, i) => `(lambda - (${i === 0 ? root + 1 : root}))`).join("*");
    assert.equal(checkAnswer(question, { kind: "symbolic", text: moved }).right, false);
  }
});

test("any multiple of an eigenvector counts, and A stretches it by the number that is asked for", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const question = ask("eigenvector-for-a-value", seed);
    assert.ok(question.kind === "matrix");
    const [A] = matricesIn(question.stem);
    const lambda = Number(/\n\n\$(-?\d+)\$ is an eigenvalue/.exec(question.stem)?.[1]);
    const [v] = question.answer;
    assert.deepEqual(
      times(A, v),
      v.map((x) => lambda * x + 0),
    );
    assert.equal(checkAnswer(question, typed([v.map((x) => -3 * x)])).right, true);
    assert.equal(checkAnswer(question, typed([v.map(() => 0)])).right, false);
  }
});

test("an entry of a power is that of the matrix multiplied with itself", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const question = ask("entry-of-a-power", seed);
    assert.ok(question.kind === "numeric");
    const [A] = matricesIn(question.stem);
    const [, row, column, power] = (/row (\d), column (\d) of \$A\^\{(\d)\}/.exec(question.stem) ?? []).map(Number);
    let v = A.map((_, i) => Number(i === column - 1));
    for (let k = 0; k < power; k++) v = times(A, v);
    assert.equal(question.answer, v[row - 1]);
  }
});

test("steady shares stay as they are and add up to 1; three decimals are enough", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const question = ask("steady-state", seed);
    assert.ok(question.kind === "matrix");
    const [P] = matricesIn(question.stem);
    const [shares] = question.answer;
    for (const [i, share] of times(P, shares).entries()) assert.ok(Math.abs(share - shares[i]) < 1e-12);
    assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-12);
    assert.equal(checkAnswer(question, typed([shares.map((share) => Number(share.toFixed(3)))])).right, true);
  }
});

test("a line through the cloud may be eight degrees off, and one along the regression is named", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const question = ask("first-component", seed);
    assert.ok(question.kind === "graph");
    const [angle] = question.answer;
    const at = (degrees: number) => checkAnswer(question, { kind: "graph", position: [degrees] });
    for (const off of [-7, 7]) assert.equal(at(angle + off).right, true);
    for (const off of [-9, 9]) assert.equal(at(angle + off).right, false);
    const [regression] = question.mistakes[0].value;
    assert.equal(at(regression).mistake, "draws the regression line");
  }
});

test("a direction that was read off other points is not an answer", () => {
  const question = ask("first-component", 1);
  assert.ok(question.kind === "graph");
  assert.equal(
    question.read({
      angle: 40,
      covariance: [
        [1, 0],
        [0, 1],
      ],
    }),
    null,
  );
});
