import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { createServer } from "./create-server.ts";
import { listen } from "./listen.ts";

let siteDir: string;

before(async () => {
  siteDir = await mkdtemp(join(tmpdir(), "gradus-site-"));
  await mkdir(join(siteDir, "assets"));
  await mkdir(join(siteDir, "algebra"));
  await writeFile(join(siteDir, "index.html"), "<!doctype html><title>Home</title>");
  await writeFile(join(siteDir, "algebra", "index.html"), "<!doctype html><title>Algebra</title>");
  await writeFile(join(siteDir, "404.html"), "<!doctype html><title>Not found</title>");
  await writeFile(join(siteDir, "assets", "main-1a2b.js"), "export {}");
  await writeFile(join(siteDir, "assets", "main-1a2b.js.br"), brotliCompressSync("export {}"));
});

after(() => rm(siteDir, { recursive: true }));

test("pages are served and asked for again each time, assets are kept for good", async () => {
  const server = await createServer({ siteDir });
  const page = await server.inject(at("/algebra/"));
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /Algebra/);
  assert.equal(page.headers["cache-control"], "no-cache");
  const asset = await server.inject(at("/assets/main-1a2b.js", { "accept-encoding": "br" }));
  assert.equal(asset.headers["content-encoding"], "br");
  assert.match(String(asset.headers["cache-control"]), /immutable/);
  assert.match(String(asset.headers["content-type"]), /javascript/);
  await server.close();
});

test("a folder without its slash is redirected, so that relative links hold", async () => {
  const server = await createServer({ siteDir });
  const answer = await server.inject(at("/algebra"));
  assert.ok([301, 302, 308].includes(answer.statusCode));
  assert.match(String(answer.headers.location), /\/algebra\/$/);
  await server.close();
});

test("localhost is redirected to 127.0.0.1, where the saved work is", async () => {
  const server = await createServer({ siteDir });
  const answer = await server.inject({ url: "/algebra/?a=1", headers: { host: "localhost:4747" } });
  assert.equal(answer.statusCode, 308);
  assert.equal(answer.headers.location, "http://127.0.0.1:4747/algebra/?a=1");
  await server.close();
});

test("an unknown page is a page with status 404, an unknown datum a sentence", async () => {
  const server = await createServer({ siteDir });
  const page = await server.inject(at("/nowhere/", { accept: "text/html" }));
  assert.equal(page.statusCode, 404);
  assert.match(page.body, /Not found/);
  const datum = await server.inject(at("/nowhere.json"));
  assert.deepEqual(datum.json(), { error: "There is nothing at /nowhere.json." });
  await server.close();
});

test("files outside the site are not served", async () => {
  const server = await createServer({ siteDir });
  for (const url of ["/../package.json", "/..%2fpackage.json", "/%2e%2e/package.json"]) {
    assert.ok((await server.inject(at(url))).statusCode >= 400, url);
  }
  await server.close();
});

test("a taken port is said in words, with what to do", async () => {
  const first = await createServer({ siteDir });
  const address = await listen(first, { PORT: "0" });
  const port = new URL(address).port;
  const second = await createServer({ siteDir });
  await assert.rejects(listen(second, { PORT: port }), {
    name: "ListenError",
    code: "port-taken",
    message: new RegExp(`Port ${port} is taken: perhaps the course is already running at http://127.0.0.1:${port}/`),
  });
  await first.close();
  await second.close();
});

test("a PORT that is no port is refused", async () => {
  const server = await createServer({ siteDir });
  await assert.rejects(listen(server, { PORT: "http" }), {
    code: "bad-port",
    message: /from 1 to 65535; it is "http"/,
  });
  await server.close();
});

function at(url: string, headers: Record<string, string> = {}) {
  return { url, headers: { host: "127.0.0.1:4747", ...headers } };
}
