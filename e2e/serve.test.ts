// The one command: it says where the course is, what is in its way, and it ends when it is asked to.
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { buildSite } from "@gradus/web";

const running: ChildProcess[] = [];
let port: number;
let first: Started;

before(async () => {
  // A first build takes its time and is not what is measured here.
  const { problems } = await buildSite({ courses: resolve("courses"), outDir: resolve(".gradus/site"), log: () => {} });
  assert.deepEqual(problems, []);
  port = await freePort();
});
after(() => {
  for (const child of running) if (child.exitCode === null) child.kill("SIGKILL");
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

interface Started {
  readonly child: ChildProcess;
  /** The exit code. */
  readonly ends: Promise<number | null>;
  readonly output: () => string;
  /** Waits until a text was printed. */
  readonly says: (text: string) => Promise<void>;
}

function start(port: number | string): Started {
  const child = spawn(process.execPath, ["setup.js", "apps/cli/src/main.ts", "serve", "courses"], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let text = "";
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
      for (const look of waiting) look();
    });
  }
  const ends = new Promise<number | null>((done) => child.on("close", done));
  return {
    child,
    ends,
    output: () => text,
    says: (wanted) =>
      new Promise((found, fail) => {
        const look = (): void => {
          if (text.includes(wanted)) found();
        };
        waiting.add(look);
        void ends.then(() => fail(new Error(`it ended before it said "${wanted}": ${text}`)));
        look();
      }),
  };
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}
