import { spawn, spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const must = { seconds: 90, megabytes: 150 };

/**
 * The first `npm start` of a fresh clone with an empty npm cache: how long until the course is there, how much is
 * downloaded; then the second start.
 *
 * @returns the musts that were missed, in words
 */
export async function firstStart(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "gradus-first-start-"));
  try {
    const clone = join(folder, "gradus");
    spawnSync("git", ["clone", "--quiet", ".", clone], { stdio: "inherit" });
    const cache = join(folder, "npm-cache");
    const first = await secondsToStart(clone, cache);
    const megabytes = packageBytes(cache) / 1e6;
    const second = await secondsToStart(clone, cache);
    console.log("\nA fresh clone");
    console.table({
      "first start": { seconds: Number(first.toFixed(1)), "packages, MB": Math.round(megabytes) },
      "second start": { seconds: Number(second.toFixed(1)) },
    });
    return [
      first > must.seconds && `first start: ${first.toFixed(0)} s; the must is ${must.seconds} s`,
      megabytes > must.megabytes &&
        `first start: ${megabytes.toFixed(0)} MB downloaded; the must is ${must.megabytes} MB`,
    ].filter((sentence) => sentence !== false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function secondsToStart(clone: string, cache: string): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ["setup.js", "apps/cli/src/main.ts", "serve", "courses"], {
    cwd: clone,
    env: { ...process.env, PORT: "4799", npm_config_cache: cache },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (text: Buffer) => {
      printed += text;
      if (printed.includes("Gradus is at")) resolve();
    });
    child.on("exit", () => reject(new Error(`npm start ended before the course was there:\n${printed}`)));
  });
  const seconds = (performance.now() - started) / 1000;
  child.removeAllListeners("exit");
  const ended = new Promise((resolve) => child.on("exit", resolve));
  child.kill("SIGINT");
  await ended;
  return seconds;
}

/** The packages in npm's cache; what it keeps beside them is the registry's lists, which travel compressed. */
function packageBytes(cache: string): number {
  return globSync(`${cache}/_cacache/content-v2/**/*`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .filter((content) => content[0] === 0x1f && content[1] === 0x8b)
    .reduce((sum, content) => sum + content.length, 0);
}
