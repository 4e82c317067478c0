// The one command: it says where the course is, what is in its way, and it ends when it is asked to.
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { buildSite } from "@gradus/web";
import { freePort, start as startAt, type Started } from "./start.ts";

const running: Started[] = [];
let port: number;
let first: Started;

before(async () => {
  // A first build takes its time and is not what is measured here.
  const { problems } = await buildSite({ courses: resolve("courses"), outDir: resolve(".gradus/site"), log: () => {} });
  assert.deepEqual(problems, []);
  port = await freePort();
});
after(() => {
  for (const { child } of running) if (child.exitCode === null) child.kill("SIGKILL");
});

test("a start of what is built already takes seconds, and says the address", async (t) => {
  const started = performance.now();
  first = start(port);
  await first.says(`http://127.0.0.1:${port}/`);
  const seconds = (performance.now() - started) / 1000;
  t.diagnostic(`address after ${seconds.toFixed(1)} s`);
  assert.ok(seconds < 10, `it took ${seconds.toFixed(1)} s`);
  const home = await fetch(`http://127.0.0.1:${port}/`);
  assert.equal(home.status, 200);
  assert.match(await home.text(), /Gradus/);
});

test("a taken port is said in words, and the second start ends with an error", async () => {
  const second = start(port);
  assert.notEqual(await second.ends, 0);
  assert.match(second.output(), new RegExp(`Port ${port} is taken: perhaps the course is already running`));
  assert.doesNotMatch(second.output(), /\n\s+at /, "no stack for what the reader can mend");
});

test("Ctrl-C ends it at once, in order", async () => {
  const asked = performance.now();
  first.child.kill("SIGINT");
  assert.equal(await first.ends, 0);
  const milliseconds = performance.now() - asked;
  assert.ok(milliseconds < 2000, `it took ${Math.round(milliseconds)} ms`);
  await assert.rejects(fetch(`http://127.0.0.1:${port}/`));
});

test("a PORT that is none is refused in words", async () => {
  const odd = start("eighty");
  assert.notEqual(await odd.ends, 0);
  assert.match(odd.output(), /PORT must be a whole number from 1 to 65535; it is "eighty"\./);
});

function start(port: number | string): Started {
  const started = startAt(port);
  running.push(started);
  return started;
}
