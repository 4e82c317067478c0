// The box of the assignment page, in a real browser, against code that wants points it has not earned.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import {
  compileSubmission,
  ensure,
  exercise,
  given,
  grade,
  integer,
  invariant,
  keepsInputs,
  oracle,
  probe,
  sandboxScript,
  shape,
  timedChannel,
  vectorOf,
} from "@gradus/grading";
import type { ExerciseChecks, OpenBox, TimedChannel, Verdict } from "@gradus/grading";
import type { Page } from "playwright-core";
import { startCourse } from "./course.ts";
import type { RunningCourse } from "./course.ts";

let course: RunningCourse;
let page: Page;
let channel: TimedChannel | null = null;
let generation = 0;

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
  await page.exposeFunction(
    "hear",
    (message: { gradus: string; generation: number; data: string; message: string }) => {
      if (message.generation !== generation) return;
      if (message.gradus === "failed") channel?.fail("broken", message.message);
      else channel?.receive(message.data);
    },
  );
  await page.evaluate(async (script) => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.hidden = true;
    frame.src = "../sandbox.html";
    Object.assign(window, { frame });
    await new Promise<void>((resolve) => {
      addEventListener("message", ({ data, source }) => {
        if (source !== frame.contentWindow) return;
        if (data.gradus === "open") resolve();
        else (window as unknown as { hear: (message: unknown) => void }).hear(data);
      });
      document.body.append(frame);
    });
    frame.contentWindow?.postMessage({ gradus: "start", script, generation: 0 }, "*");
  }, sandboxScript());
});
after(async () => {
  outside.close();
  await course.close();
});

const tell = (message: object): Promise<void> =>
  page.evaluate(
    (message) => (window as unknown as { frame: HTMLIFrameElement }).frame.contentWindow?.postMessage(message, "*"),
    message,
  );

const openBox: OpenBox = async () => {
  generation += 1;
  const mine = generation;
  await tell({ gradus: "renew", generation: mine });
  const opened = timedChannel({
    post: (data) => void tell({ gradus: "post", generation: mine, data }),
    end: () => {},
  });
  channel = opened;
  return { load: opened.ask, call: opened.ask, close: opened.close };
};

async function run(source: string, checks: ExerciseChecks): Promise<Verdict> {
  const submission = compileSubmission(source);
  assert.ok("script" in submission);
  const budget = { loadMs: 5000, callMs: 1000, totalMs: 8000 };
  return grade({ assignment: { visible: [checks] }, submission, openBox, budget, patience: 1 });
}

const outcomes = (verdict: Verdict) => verdict.exercises[0]?.checks.map(({ outcome }) => outcome);
const numbers = vectorOf(integer({ low: -20, high: 20 }), { length: [2, 6] });

const largest = exercise<number>("largest", {
  points: 2,
  returns: shape.number,
  checks: [
    oracle("It is the largest entry.", given(numbers), (list: number[]) => Math.max(...list)),
    keepsInputs("The list stays as it was.", given(numbers)),
  ],
});

const sorting = "export const largest = (list: number[]) => { list.sort((a, b) => b - a); return list[0]; };";

test("A right answer passes in the browser's box.", async () => {
  const verdict = await run("export const largest = (list: number[]) => Math.max(...list);", largest);
  assert.deepEqual(outcomes(verdict), ["passed", "passed"]);
});

for (const [what, source] of Object.entries({
  "posting frames of its own": `const self = globalThis as any;
const say = (text: string) => { try { self.postMessage(text); } catch {} try { self.DedicatedWorkerGlobalScope.prototype.postMessage.call(self, text); } catch {} };
for (let id = 1; id < 40; id++) say("a3:s4:donen" + id + ";a0:");
${sorting}`,
  "rewriting the frames that arrive": `const self = globalThis as any;
const { get } = Object.getOwnPropertyDescriptor(MessageEvent.prototype, "data")!;
Object.defineProperty(MessageEvent.prototype, "data", { get() { return get!.call(this).replaceAll("s7:largest", "s5:clean"); } });
self.onmessage = () => {};
export const clean = (list: number[]) => Math.max(...list);
${sorting}`,
  "sending itself a frame": `const self = globalThis as any;
self.addEventListener("message", (event: any) => {
  if (event.isTrusted) self.dispatchEvent(new MessageEvent("message", { data: event.data.replaceAll("s7:largest", "s5:clean") }));
});
export const clean = (list: number[]) => Math.max(...list);
${sorting}`,
  "a typed array's length": `Object.defineProperty(Object.getPrototypeOf(Float64Array.prototype), "length", { get: () => 0 });
${sorting}`,
})) {
  test(`A change of the input is not hidden by ${what}.`, async () => {
    assert.deepEqual(outcomes(await run(source, largest)), ["passed", "failed"]);
  });
}

test("A probe keeps its counter, wherever it is looked for.", async () => {
  const eager = exercise<number>("eager", {
    points: 1,
    returns: shape.number,
    checks: [
      invariant("f is called once.", given(integer()), async (f, _x) => {
        const { counts } = await f.observe(probe("f", (x: number) => x + 1));
        ensure(counts["f"] <= 1, "f should be called once.");
      }),
    ],
  });
  const define = (place: string): string => `Object.defineProperty(${place}, configurable: true });`;
  for (const trap of [
    define(`globalThis, "__evaluated", { set(f) { raw = f; }, get: () => raw`),
    define(
      `globalThis, "self", { value: { set __evaluated(f: any) { raw = f; (globalThis as any).__evaluated = f; } }`,
    ),
    `const { iterator } = Symbol, original = Array.prototype[iterator];
Array.prototype[iterator] = function* (this: any): any {
  if (typeof this[0] === "string") yield this[0].replace("__evaluated = ", "__evaluated = globalThis.raw = ");
  else yield* { [iterator]: () => original.call(this) };
} as any;`,
  ]) {
    const source = `let raw: any = null;
try { ${trap} } catch {}
export const eager = (f: any) => { const g = raw ?? (globalThis as any).raw ?? f; g(1); g(2); return g(3); };`;
    assert.deepEqual(outcomes(await run(source, eager)), ["failed"], trap);
  }
});

test("Errors outside of every call are the code's own, and the page lives on.", async () => {
  for (const source of [
    "export const largest = () => { setTimeout(() => { throw new Error('later'); }); return 0; };",
    "export const largest = async () => { throw new Error('no'); };",
    "export const largest = () => { (globalThis as any).close(); return 0; };",
    "export const largest = () => { const all: any[] = []; for (;;) all.push(new Float64Array(1e6).fill(1)); };",
    "export const largest = () => { let all: any = null; for (;;) all = { all, more: [1, 2, 3, {}] }; };",
    "export const largest = (list: any) => { Promise.resolve().then(function again(): any { return Promise.resolve().then(again); }); return 0; };",
  ]) {
    const verdict = await run(source, largest);
    assert.equal(verdict.outcome, "graded", `${source}: ${verdict.problem?.message}`);
    assert.equal(verdict.earned, 0, source);
  }
  assert.equal(await page.evaluate(() => 1 + 1), 2);
});

test("No way out: neither from the code nor from a worker that it starts, and nothing outlives its box.", async () => {
  const url = `http://127.0.0.1:${(outside.address() as AddressInfo).port}/anything.js`;
  const source = `const self = globalThis as any;
const attempts = \`
  const tries = [
    () => fetch(url), () => importScripts(url), () => import(url), () => new WebSocket(url.replace("http", "ws")),
    () => new EventSource(url), () => navigator.sendBeacon(url), () => new FontFace("f", "url(" + url + ")").load(),
    () => { const x = new XMLHttpRequest(); x.open("GET", url); x.send(); }, () => new WebTransport(url), () => new Worker(url),
    () => new SharedWorker(url), () => new RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1" }] }),
    () => { location = url; }, () => open(url), () => caches.open("x"), () => indexedDB.open("x"), () => new Image().src = url,
    () => navigator.serviceWorker.register(url), () => new Worker("data:text/javascript,fetch('" + url + "')"),
  ];
  for (const attempt of tries) try { Promise.resolve(attempt()).catch(() => {}); } catch {}
  setInterval(() => { for (const attempt of tries.slice(0, 3)) try { Promise.resolve(attempt()).catch(() => {}); } catch {} }, 50);
\`;
const script = "const url = '${url}';" + attempts;
const blob = self.URL.createObjectURL(new self.Blob([script]));
try { self.importScripts(blob); } catch {}
try { new self.Worker(blob); } catch {}
export const largest = () => 0;`;
  const verdict = await run(source, largest);
  assert.notEqual(verdict.outcome, "harness-failure", `${verdict.problem?.message}`);
  await page.waitForTimeout(600);
  assert.equal(visits, 0);
});
