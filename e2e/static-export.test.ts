// The built site is plain files: it works from a sub-path of a server that knows nothing of it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { module, startCourse, type RunningCourse } from "./course.ts";

const siteDir = resolve(".gradus/site");
const base = "/some/where";
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

let course: RunningCourse;
let files: Server;
let page: Page;
let address: string;
const complaints: string[] = [];

before(async () => {
  course = await startCourse();
  files = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://any");
    const name = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const body = name.startsWith(`${base}/`)
      ? await readFile(join(siteDir, name.slice(base.length))).catch(() => null)
      : null;
    response.writeHead(body === null ? 404 : 200, { "content-type": types[extname(name)] ?? "text/plain" });
    response.end(body);
  });
  await new Promise<void>((listening) => files.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
  page = await course.browser.newPage();
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && complaints.push(`console: ${message.text()}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    const own = url.origin === address && url.pathname.startsWith(`${base}/`);
    if (url.protocol.startsWith("http") && !own) complaints.push(`request to ${request.url()}`);
  });
});
after(async () => {
  await course.close();
  files.close();
});

test("home leads to the module, and its links stay below the sub-path", async () => {
  await page.goto(`${address}${base}/`);
  await page.getByRole("link", { name: "Elimination, LU, rank and the four subspaces" }).first().click();
  await page.waitForURL(`${address}${base}${module}/`);
  const links = await page.locator("a[href]").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  assert.deepEqual(
    links.filter((href) => href.startsWith(address) && !href.startsWith(`${address}${base}/`)),
    [],
  );
});

test("the deck presents, and its figures live", async () => {
  await page
    .getByRole("link", { name: /slides/ })
    .first()
    .click();
  await page.locator(".slide [data-island=figure][data-alive]").first().waitFor();
  await page.keyboard.press("p");
  await page.locator("html[data-deck=present] .slide.is-current").waitFor();
});

test("a lab computes", async () => {
  await page.goto(`${address}${base}${module}/labs/when-arithmetic-bites/`);
  await page.locator('#cell-both[data-state="done"]').waitFor({ timeout: 30_000 });
  await page.locator("#cell-tenth .cell-output", { hasText: "0.30000000000000004" }).waitFor();
});

test("an assignment is checked", async () => {
  await page.goto(`${address}${base}${module}/assignment/`);
  await page.locator(".verdict .check").first().waitFor({ timeout: 30_000 });
});

test("the quiz starts", async () => {
  await page.goto(`${address}${base}${module}/quiz/`);
  await page.getByRole("button", { name: "Start" }).click();
  await page.locator("form.quiz-question").waitFor();
});

test("the search finds, and its results lead to their places", async () => {
  await page.goto(`${address}${base}/search/`);
  await page.getByRole("searchbox").fill("zero pivot");
  await page.locator(".search-results a").first().click();
  await page.waitForURL(`${address}${base}${module}/slides/#a-zero-pivot-is-not-the-end`);
  assert.deepEqual(complaints, []);
});
