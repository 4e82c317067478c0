// What a learner's code cannot do: reach the network, the saved work, the page, or the end of time.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { module, openPage, startCourse, type RunningCourse } from "./course.ts";
import { rewriteEditor } from "./rewrite-editor.ts";

const solution = readFileSync(
  "courses/linear-algebra/programming-assignments/elimination-and-rank/solution.ts",
  "utf8",
);

let course: RunningCourse;
let context: BrowserContext;
let page: Page;
/** A server that would answer anybody: nothing may ever ask it. */
let stranger: Server;
let asked: string[];
let host: string;

before(async () => {
  course = await startCourse();
  context = await course.browser.newContext({ viewport: { width: 1280, height: 800 } });
  ({ page } = await openPage(context, course));
  asked = [];
  stranger = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/javascript" });
    response.end("self.reached = true;");
  });
  stranger.on("upgrade", (request, socket) => {
    asked.push(`socket ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((listening) => stranger.listen(0, "127.0.0.1", listening));
  host = `127.0.0.1:${(stranger.address() as AddressInfo).port}`;
  await fetch(`http://${host}/heard`);
  assert.deepEqual(asked.splice(0), ["GET /heard"]);
});
after(async () => {
  await course.close();
  stranger.close();
});

/**
 * Ways out of the sandbox, from its global object `g`: each gives a word when it succeeds, and throws (or never comes
 * back) when it does not.
 */
const waysOut: Readonly<Record<string, (address: string) => string>> = {
  fetch: (address) => `g.fetch("http://${address}/fetch").then(() => "reached")`,
  XMLHttpRequest: (address) =>
    `(() => { const x = new g.XMLHttpRequest(); x.open("GET", "http://${address}/xhr", false); x.send(); return "reached"; })()`,
  WebSocket: (address) =>
    `new Promise((r, f) => { const w = new g.WebSocket("ws://${address}/socket"); w.onopen = () => r("reached"); w.onerror = f; })`,
  EventSource: (address) =>
    `new Promise((r, f) => { const e = new g.EventSource("http://${address}/events"); e.onopen = () => r("reached"); e.onerror = f; })`,
  importScripts: (address) => `(g.importScripts("http://${address}/scripts"), "reached")`,
  "import()": (address) =>
    `(g.importScripts(g.URL.createObjectURL(new g.Blob(["self.pulled = import('http://${address}/module')"]))), g.pulled.then(() => "reached"))`,
  Function: () => `g.Function("return 'reached'")()`,
  "worker of its own": (address) =>
    `new Promise((r, f) => { const w = new g.Worker(g.URL.createObjectURL(new g.Blob(["fetch('http://${address}/worker').then(() => postMessage('reached'), () => postMessage(''))"]))); w.onmessage = ({ data }) => data ? r(data) : f(new Error("refused")); w.onerror = f; })`,
  indexedDB: () =>
    `new Promise((r, f) => { const o = g.indexedDB.open("gradus"); o.onsuccess = () => r("opened"); o.onerror = f; })`,
  caches: () => `g.caches.open("x").then(() => "opened")`,
  "the page": () => `g.parent.document.title`,
  "the window": () => `g.window.top.location.href`,
  "another tab": () => `(new g.BroadcastChannel("gradus-work").postMessage("stranger"), new Promise(() => undefined))`,
};

test("a cell of a lab reaches nothing outside of its sandbox", async () => {
  await page.goto(`${course.address}${module}/labs/when-arithmetic-bites/`);
  await listen();
  await page.locator('#cell-tenth[data-state="done"]').waitFor({ timeout: 30_000 });
  await page.locator("#cell-tenth .code-editor").click();
  await page.locator("#cell-tenth .cm-content").click();
  const tries = Object.entries(waysOut).map(([name, code]) => `attempt(${JSON.stringify(name)}, () => ${code(host)}),`);
  await rewriteEditor(
    page,
    [
      "const g = globalThis as unknown as Record<string, any>;",
      "const late = () => new Promise<string>((done) => setTimeout(() => done('nothing came'), 1500));",
      "async function attempt(name: string, act: () => unknown): Promise<string> {",
      "  try { return `${name}: ${await Promise.race([act(), late()])}`; } catch (error) { return `${name}: refused`; }",
      "}",
      `const outcomes = await Promise.all([\n${tries.join("\n")}\n]);`,
      "outcomes.concat('all tried').join('; ');",
    ].join("\n"),
  );
  await page.keyboard.press("Shift+Enter");
  const output = page.locator("#cell-tenth .cell-output", { hasText: "all tried" });
  await output.waitFor({ timeout: 20_000 });
  const text = (await output.textContent()) ?? "";
  for (const name of Object.keys(waysOut))
    assert.match(text, new RegExp(`${name.replace(/[()]/g, "\\$&")}: (refused|nothing came)`));
  assert.doesNotMatch(text, /reached|opened/);
  assert.deepEqual(await heard(), []);
  assert.deepEqual(asked, []);
});

test("the code of an assignment reaches nothing either, and cannot pass by it", async () => {
  await page.goto(`${course.address}${module}/assignment/#rref`);
  await listen();
  const tries = Object.entries(waysOut).map(
    ([name, code]) => `  attempt(${JSON.stringify(name)}, () => ${code(host)});`,
  );
  await write(
    [
      "const g = globalThis as unknown as Record<string, any>;",
      "const got: string[] = [];",
      "function attempt(name: string, act: () => unknown): void {",
      "  try {",
      "    const value = act();",
      "    if (value instanceof Promise) value.then(() => got.push(name), () => undefined);",
      "    else got.push(name);",
      "  } catch {}",
      "}",
      "function escape(): void {",
      ...tries,
      "}",
      "escape();",
      "let calls = 0;",
      "export function rref(M: number[][]): number[][] {",
      "  if (calls++ < 2) escape();",
      "  throw new Error(`tried all, got ${got.length}: ${got.join()}`);",
      "}",
    ].join("\n"),
  );
  await page.getByRole("button", { name: "Check rref" }).click();
  const verdict = page.getByRole("region", { name: "Checks of rref" });
  await verdict
    .getByText(/tried all, got/)
    .first()
    .waitFor({ timeout: 30_000 });
  await page.getByRole("button", { name: "Stop" }).waitFor({ state: "detached" });
  const got = [...((await verdict.textContent()) ?? "").matchAll(/tried all, got (\d+)/g)].map(([, count]) => count);
  assert.ok(got.length > 1);
  assert.deepEqual(new Set(got), new Set(["0"]));
  assert.deepEqual(await heard(), []);
  await page.getByRole("img", { name: "0 of 24 points" }).waitFor();
  assert.deepEqual(asked, []);
});

test("an endless loop in an assignment gets its verdict, and the next check works", async () => {
  await write(
    `${solution.replace("export function rref(", "function wholeRref(")}
export function rref(M: Mat): Mat {
  for (;;) M = M.slice();
}
`,
  );
  await page.getByRole("button", { name: "Check rref" }).click();
  const verdict = page.getByRole("region", { name: "Checks of rref" });
  await verdict.locator('[data-outcome="timeout"]').first().waitFor({ timeout: 30_000 });
  assert.match((await verdict.textContent()) ?? "", /loop|too long|had not finished/);

  await write(solution);
  await page.getByRole("button", { name: "Check rref" }).click();
  await verdict.locator('[data-outcome="passed"]').first().waitFor({ timeout: 30_000 });
  await verdict.locator('[data-outcome="timeout"]').first().waitFor({ state: "detached" });
  assert.equal(await verdict.locator('.check:not([data-outcome="passed"])').count(), 0);
});

/** Keeps what a stranger says on the channel of the saved work, as the page would hear it. */
async function listen(): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = [];
    new BroadcastChannel("gradus-work").addEventListener("message", ({ data }) => {
      if (data === "stranger") said.push(String(data));
    });
    Object.assign(window, { said });
  });
}

function heard(): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { said: string[] }).said);
}

/** Replaces the text of the assignment's editor. */
async function write(text: string): Promise<void> {
  await page.locator(".file-editor .cm-content").click();
  await rewriteEditor(page, text);
}
