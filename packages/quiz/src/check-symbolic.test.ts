import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkSymbolic } from "./check-symbolic.ts";
import { hasForm } from "./formula-form.ts";
import { readExpression } from "./read-expression.ts";
import type { SymbolicQuestion } from "./question.ts";

const question: SymbolicQuestion = {
  kind: "symbolic",
  stem: "?",
  hint: "?",
  solution: "?",
  variables: ["lambda"],
  answer: "lambda^2 - 5lambda + 6",
  upToSign: true,
  mistakes: [{ name: "adds the trace", value: "lambda^2 + 5lambda + 6", reason: "The trace comes with a minus sign." }],
};

test("a formula is right in whatever form it is typed, up to the sign", () => {
  for (const text of [
    "lambda^2 - 5lambda + 6",
    "λ² − 5λ + 6",
    "(lambda - 2)(lambda - 3)",
    "(2 - lambda)(3 - lambda)",
    "lambda(lambda - 5) + 6",
    "-(lambda - 2)*(lambda - 3)",
  ])
    assert.equal(checkSymbolic(question, text).right, true, text);
});

test("where the sign counts, the negative is wrong", () => {
  assert.equal(checkSymbolic({ ...question, upToSign: false }, "-(lambda - 2)(lambda - 3)").right, false);
});

test("a mistake is recognised in whatever form it is typed, and gets its reason", () => {
  const verdict = checkSymbolic(question, "(lambda + 2)(lambda + 3)");
  assert.deepEqual([verdict.mistake, verdict.message], ["adds the trace", "The trace comes with a minus sign."]);
});

test("any other formula is told a value where it is off", () => {
  assert.equal(
    checkSymbolic(question, "lambda^2 - 5lambda + 7").message,
    "Try $\\lambda = 0$: yours gives $7$, and the right one gives $6$ or its negative there.",
  );
  assert.match(checkSymbolic(question, "1/lambda").message, /^Try \$\\lambda = 1\$: yours gives \$1\$/);
});

test("a form that was asked for is worth half of the credit", () => {
  const factored = { ...question, form: "factored" as const };
  assert.equal(checkSymbolic(factored, "(lambda-2)(lambda-3)").credit, 1);
  const verdict = checkSymbolic(factored, "lambda^2 - 5lambda + 6");
  assert.deepEqual([verdict.right, verdict.credit], [false, 0.5]);
  assert.match(verdict.message, /a product of linear factors/);
});

test("forms are told apart by how a formula is written, not by what it is", () => {
  const form = (text: string) => {
    const reading = readExpression(text, ["x"]);
    assert.ok("expression" in reading, text);
    return (["factored", "expanded"] as const).filter((each) => hasForm(reading.expression, each, "x"));
  };
  assert.deepEqual(form("x^2 - 1"), ["expanded"]);
  assert.deepEqual(form("(x - 1)(x + 1)"), ["factored"]);
  assert.deepEqual(form("-2(x - 1)^3 * x"), ["factored"]);
  assert.deepEqual(form("(x^2 - 1)(x - 2)"), []);
  assert.deepEqual(form("-(x + 1) + x"), ["factored"]);
  assert.deepEqual(form("3x - 1"), ["factored", "expanded"]);
});

test("what cannot be read is named, with the way to write it", () => {
  assert.deepEqual(readExpression("", ["t"]), { problem: "There is no formula yet." });
  assert.deepEqual(readExpression("x + 1", ["t"]), {
    problem: "“x + 1” has a name that is not known here. The variable is t.",
  });
  assert.deepEqual(readExpression("t +", ["t"]), {
    problem: "“t +” is not a formula yet. Write it like t^2 - 3t + 2 or (t - 1)(t - 2).",
  });
  assert.deepEqual(readExpression("[t, 1]", ["t"]), {
    problem: "One formula is asked for, without square brackets.",
  });
});

test("nothing typed makes reading throw", () => {
  fc.assert(fc.property(fc.string(), (text) => typeof readExpression(text, ["lambda"]) === "object"));
});
