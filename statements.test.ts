// Every number in an assignment's statement is computed: its examples are run with the solution, and must come out as written.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { random as chance } from "@gradus/math";
import { transformSync } from "oxc-transform";

const statements = globSync("courses/*/programming-assignments/*/assignment.md").sort();

test("there are statements with examples", () => {
  assert.ok(statements.flatMap((file) => readClaims(readFileSync(file, "utf8"))).length > 5);
});

for (const file of statements) {
  for (const { line, code, claim, setUp } of readClaims(readFileSync(file, "utf8"))) {
    test(`${file}:${line} ${code} comes out as written`, async () => {
      const solution = (await import(pathToFileURL(resolve(dirname(file), "solution.ts")).href)) as Record<
        string,
        unknown
      >;
      const given = { ...solution, rounded, random: (k: number) => chance(k).uniform({ low: -1, high: 1 }) };
      const names = Object.keys(given);
      const evaluate = (text: string): unknown =>
        // The repository's own text; running it is the point.
        // oxlint-disable-next-line no-new-func
        (
          new Function(...names, `${transformSync("set-up.ts", setUp).code}\nreturn (${text});`) as (
            ...values: unknown[]
          ) => unknown
        )(...Object.values(given));
      assertClose(evaluate(code), evaluate(valueOf(claim)), code);
    });
  }
}

/** A number of which a statement shows the first digits, as `0.8333…`. */
interface Rounded {
  readonly digits: string;
}

function rounded(digits: string): Rounded {
  return { digits };
}

/** The value of a claim: `0.8333…` stands for a rounded number, and words may follow a plain value and a colon. */
function valueOf(claim: string): string {
  return claim
    .replace(/^([^[{]*?): [a-z].*$/, "$1")
    .replaceAll(/-?\d+\.\d+…/g, (text) => `rounded("${text.slice(0, -1)}")`);
}

interface Claim {
  readonly line: number;
  readonly code: string;
  /** What stands behind `//`, over as many lines as it takes. */
  readonly claim: string;
  /** The declarations before it in the same sample. */
  readonly setUp: string;
}

function readClaims(markdown: string): Claim[] {
  const claims: Claim[] = [];
  for (const sample of markdown.matchAll(/^```ts\n([\s\S]*?)^```/gm)) {
    const first = markdown.slice(0, sample.index).split("\n").length + 1;
    let setUp = "";
    let open: { line: number; code: string; claim: string; setUp: string } | null = null;
    for (const [i, text] of sample[1].split("\n").entries()) {
      const [, code, comment] = /^(.*?);?\s*(?:\/\/ ?(.*))?$/.exec(text) ?? [];
      if (/^(const|let) /.test(text)) setUp += `${text}\n`;
      else if (code.trim() !== "") {
        open = { line: first + i, code: code.trim().replace(/;$/, ""), claim: comment ?? "", setUp };
        claims.push(open);
      } else if (open !== null && comment !== undefined) open.claim += ` ${comment}`;
    }
  }
  return claims;
}

/** Deep equality with numbers to nine digits, or to those that are shown. */
function assertClose(actual: unknown, expected: unknown, where: string): void {
  if (typeof expected === "object" && expected !== null && "digits" in expected) {
    const { digits } = expected as Rounded;
    const places = digits.length - digits.indexOf(".") - 1;
    assert.ok(typeof actual === "number", `${where}: ${String(actual)}, not ${digits}…`);
    assert.equal((Math.trunc(actual * 10 ** places) / 10 ** places).toFixed(places), digits, where);
  } else if (typeof expected === "number" && typeof actual === "number" && Number.isFinite(expected)) {
    assert.ok(
      Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
      `${where}: ${actual}, not ${expected}`,
    );
  } else if (typeof expected === "object" && expected !== null) {
    assert.ok(typeof actual === "object" && actual !== null, `${where}: ${String(actual)}`);
    assert.deepEqual(Object.keys(actual), Object.keys(expected), where);
    for (const [key, value] of Object.entries(expected))
      assertClose((actual as Record<string, unknown>)[key], value, `${where} at ${key}`);
  } else assert.equal(actual, expected, where);
}
