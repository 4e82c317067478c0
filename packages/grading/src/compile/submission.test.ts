import assert from "node:assert/strict";
import { test } from "node:test";
import { Script } from "node:vm";
import { compileSubmission } from "./submission.ts";
import type { Submission, SubmissionProblem } from "./submission.ts";

function compile(source: string): Submission {
  const result = compileSubmission(source);
  assert.ok(!("message" in result), JSON.stringify(result));
  return result;
}

function problem(source: string): SubmissionProblem {
  const result = compileSubmission(source);
  assert.ok("message" in result);
  return result;
}

/** Runs a compiled module, as a box would. */
function load(source: string): Record<string, unknown> {
  const module = new Script(compile(source).script).runInThisContext() as (given: object) => Record<string, unknown>;
  return module({ NotWritten: Error, Failure: Error });
}

test("Types become spaces: every line and column of the rest stays.", () => {
  const source = "export function f(a: number, b?: string): number {\n  return (a as number)! + 1;\n}";
  const { script } = compile(source);
  assert.equal(script.split("\n")[1], "  return (a          )  + 1;");
  assert.equal(
    script.split("\n")[0].replace(/^.*"use strict"; return \(\(.*?\) => \{ /, ""),
    "       function f(a        , b         )         {",
  );
});

test("TypeScript of every erasable kind runs.", () => {
  const source = `
    import { NotWritten } from "@gradus/grading";
    import type { Nothing } from "@gradus/grading";
    export type Mat = number[][];
    interface Thing { x: number }
    declare const outside: number;
    export function over(a: number): number;
    export function over(a: string): string;
    export function over(a: number | string): number | string { return a; }
    class Box<T> { private readonly value: T; declare y: number; constructor(value: T) { this.value = value; } get(this: Box<T>): T { return this.value; } }
    export const f = <T,>(x: T, ...rest: T[]): T => (rest satisfies T[]).length > 0 ? rest[0]! : x;
    export const g = () => new Box<Thing>({ x: 3 }).get().x;
    let late!: number; late = 4;
    export const h = (a: readonly number[] = [late], { b = 1 }: { b?: number } = {}) => (a[0] as number) + b;
    export class Counter { count = 0 }
    void NotWritten;
  `;
  const { over, f, g, h, Counter } = load(source) as Record<string, (...args: unknown[]) => unknown>;
  assert.deepEqual([over(1), f(1, 2), g(), h()], [1, 2, 3, 5]);
  assert.equal(typeof Counter, "function");
});

test("What does not parse is told at its place.", () => {
  const { line, column, message } = problem("const a = 1;\nconst b = ;");
  assert.deepEqual([line, column], [2, 11]);
  assert.equal(message, "Unexpected token.");
});

test("Enums, foreign imports and other ways to export are refused in words.", () => {
  assert.match(problem("enum A { B }").message, /Write it without an enum/);
  assert.match(problem('import { inv } from "@gradus/math";').message, /Nothing can be imported from "@gradus\/math"/);
  assert.match(problem('import { grade } from "@gradus/grading";').message, /gives NotWritten and Failure/);
  assert.match(problem("export default 1;").message, /`export` in front of the function/);
});

test("Sixty thousand parentheses are a sentence, not a crash.", () => {
  assert.match(problem(`export const a = ${"(".repeat(60_000)}1${")".repeat(60_000)};`).message, /nested too deeply/);
});

test("The names that a function uses are found through the functions that it calls.", () => {
  const { uses } = compile(
    "const help = () => inv(1); export function f() { return help(); } export function g() { return 1; }",
  );
  assert.ok(uses.f.includes("inv"));
  assert.ok(!uses.g.includes("inv"));
});
