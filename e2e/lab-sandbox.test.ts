// The sandboxed frame and the lab's worker, as the site ships them, in a real browser.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import type { CellResult, RuntimeEvent } from "@gradus/lab";
import { compileCell } from "@gradus/lab";
import type { Page } from "playwright-core";
import { startCourse } from "./course.ts";
import type { RunningCourse } from "./course.ts";

let course: RunningCourse;
let page: Page;

/** Answers everybody, and counts who came through. */
let visits = 0;
const outside = createServer((_request, response) => {
  visits += 1;
  response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/javascript" }).end("0;");
});

before(async () => {
  await new Promise<void>((resolve) => outside.listen(0, "127.0.0.1", resolve));
  course = await startCourse();
  page = await course.browser.newPage();
  await page.goto(`${course.address}/glossary/`);
  await page.evaluate(async () => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.hidden = true;
    frame.src = "../lab-sandbox.html";
    Object.assign(window, { frame, generation: 1 });
    const opened = new Promise<void>((resolve) => {
      addEventListener("message", ({ data, source }) => {
        if (source === frame.contentWindow && data.gradus === "open") resolve();
      });
    });
    document.body.append(frame);
    await opened;
    frame.contentWindow?.postMessage({ gradus: "start", generation: 1 }, "*");
  });
});
after(async () => {
  outside.close();
  await course.close();
});

/** Runs cells and gives their results in the order in which they came, with the time until the first. */
async function run(
  cells: Record<string, string>,
  { hold = [], renew = false }: { hold?: string[]; renew?: boolean } = {},
): Promise<{ results: CellResult[]; firstMs: number }> {
  const compiled = Object.entries(cells).map(([id, code]) => compileCell(code, id));
  return page.evaluate(
    ([command, renew]) => {
      const shared = window as unknown as { frame: HTMLIFrameElement; generation: number };
      const started = performance.now();
      if (renew) shared.generation += 1;
      const tell = (message: object): void => shared.frame.contentWindow?.postMessage(message, "*");
      return new Promise<{ results: CellResult[]; firstMs: number }>((resolve) => {
        const results: CellResult[] = [];
        let firstMs = 0;
        const listen = ({ data }: MessageEvent<{ generation: number; data?: RuntimeEvent }>): void => {
          if (data.generation !== shared.generation || data.data === undefined) return;
          if (data.data.type === "result") {
            firstMs ||= performance.now() - started;
            results.push(data.data.result);
          } else if (data.data.type === "idle") {
            removeEventListener("message", listen);
            resolve({ results, firstMs });
          }
        };
        addEventListener("message", listen);
        if (renew) tell({ gradus: "renew", generation: shared.generation });
        tell({ gradus: "post", generation: shared.generation, data: command });
      });
    },
    [{ type: "update", cells: compiled, inputs: [], hold }, renew] as const,
  );
}

test("a cell reaches neither the network nor the page's storage", async () => {
  const attempts = {
    fetch: "await me.fetch(url)",
    scripts: "me.importScripts(url)",
    module: "me.importScripts(me.URL.createObjectURL(new me.Blob([`self.late = import('${url}')`]))); await me.late",
    request: "const asked = new me.XMLHttpRequest(); asked.open('GET', url, false); asked.send()",
    worker: "new me.Worker(url)",
    database:
      "const opening = me.indexedDB.open('gradus'); await new Promise((ok, no) => { opening.onsuccess = ok; opening.onerror = no; })",
    eval: "new Function('return 1')()",
  };
  const url = `http://127.0.0.1:${(outside.address() as AddressInfo).port}/anything.js`;
  const { results } = await run({
    scope: `const me = globalThis as any; const url = "${url}";`,
    ...Object.fromEntries(
      Object.entries(attempts).map(([id, code]) => [
        id,
        `const tried_${id} = await (async () => { try { ${code}; return "reached"; } catch { return "blocked"; } })();\ntried_${id}`,
      ]),
    ),
  });
  for (const { id, outputs } of results.slice(1)) assert.equal(outputs[0]["text/plain"], "blocked", id);
  assert.equal(visits, 0);
});

test("WebAssembly runs", async () => {
  const empty = "new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])";
  const { results } = await run({ wasm: `new WebAssembly.Module(${empty}) instanceof WebAssembly.Module` });
  assert.equal(results[0].outputs[0]["text/plain"], "true");
});

test("errors carry the line and column of the cell as written", async () => {
  const { results } = await run({
    typed: "const n: number = 1;\n\n    (null as any)!.foo(n)",
    library: "\n  const P: Matrix = matmul(identity(2), identity(3));",
  });
  const places = results.map(({ error }) => `${error?.cell} ${error?.place?.line}:${error?.place?.column}`);
  assert.deepEqual(places, ["typed 3:20", "library 2:21"]);
});

test("an endless loop is ended, and the next result comes within 150 ms", async () => {
  const cells = { first: "hilbert(3)", loop: "while (true) {}" };
  void run(cells).catch(() => undefined);
  // Time for the loop to begin, and for the spare worker to get ready.
  await page.waitForTimeout(1500);
  const times: number[] = [];
  for (let k = 0; k < 3; k++) {
    const { results, firstMs } = await run(cells, { hold: ["loop"], renew: true });
    assert.deepEqual(
      results.map(({ status }) => status),
      ["done", "stopped"],
    );
    times.push(firstMs);
    await page.waitForTimeout(700);
  }
  assert.ok(Math.min(...times) < 150, `first results after ${times.map(Math.round).join(", ")} ms`);
});

test("opened outside of a sandboxed frame it refuses", async () => {
  const alone = await course.browser.newPage();
  await alone.goto(`${course.address}/sandbox.html`);
  assert.match((await alone.textContent("body")) ?? "", /only in a sandboxed frame/);
  await alone.close();
});
