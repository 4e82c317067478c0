import assert from "node:assert/strict";
import { test } from "node:test";
import { askQuestion, fuzz } from "@gradus/quiz";
import type { Given, Question, Quiz } from "@gradus/quiz";

/** Asks a type of a quiz by its id. */
export function asker(quiz: Quiz): (id: string, seed: number) => Question {
  return (id, seed) => {
    const type = quiz.types.find((each) => each.id === id);
    assert.ok(type, id);
    return askQuestion(type, seed);
  };
}

/** The entries of a matrix as a learner types them. */
export function typed(rows: readonly (readonly number[])[]): Given {
  return { kind: "matrix", cells: rows.map((row) => row.map(String)) };
}

/** A test for each type; the whole thousand seeds are the deep check of the course. */
export function testAllTypes(quiz: Quiz): void {
  for (const type of quiz.types) {
    test(`${type.title}: the fuzz test finds nothing`, () => assert.deepEqual(fuzz(type, 150), []));
  }
}
