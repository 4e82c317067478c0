/**
 * Each figure is drawn in Node and compared with its committed picture. A changed one is written
 * beside the old as `*.actual.svg`; look at both. To accept all changes, and to make new pictures:
 *
 *   GRADUS_ACCEPT=1 node --import ./load-tsx.js --test packages/figures/src/pictures.test.ts
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { cases } from "../test/cases.ts";
import type { Case } from "../test/cases/case.ts";
import { figures } from "./catalogue.ts";
import { checkFigure } from "./check-figure.ts";
import { renderStill } from "./render-still.tsx";

const accept = process.env.GRADUS_ACCEPT === "1";

/** A figure for which no case is written is at least drawn as it begins. */
const others: Case[] = Object.keys(figures)
  .filter((name) => cases.every((each) => each.figure !== name))
  .map((figure) => ({ figure, state: "initial" }));

for (const { figure, state, attributes, still, symbols } of [...cases, ...others]) {
  test(`${figure} in the state "${state}" looks as its committed picture`, async () => {
    assert.deepEqual(await checkFigure(figure, attributes, still), []);
    const svg = await renderStill(figure, attributes, still, symbols);
    assert.ok(
      !/ (?:d|[xy]|c[xy]|r|width|height|transform)="[^"]*(?:NaN|Infinity|undefined)/.test(svg),
      "a place is no number",
    );
    // A line for each element, so that a changed one is a changed line; not inside a text, where it would be a space.
    const text = `${svg.replace(/>(?=<(?!\/?tspan|\/text))/g, ">\n")}\n`;
    const picture = new URL(`../test/pictures/${figure}-${state}.svg`, import.meta.url);
    const actual = new URL(`../test/pictures/${figure}-${state}.actual.svg`, import.meta.url);
    rmSync(actual, { force: true });
    if (accept) return writeFileSync(picture, text);
    if (existsSync(picture) && readFileSync(picture, "utf8") === text) return undefined;
    writeFileSync(actual, text);
    assert.fail(`${figure}-${state}.svg has changed: compare it with ${figure}-${state}.actual.svg beside it.`);
  });
}
