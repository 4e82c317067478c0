// `npm run bench`: Gradus beside its peers, interleaved in one run, medians and ratios.
//   npm run bench                       everything
//   npm run bench -- numerics           one part
//   npm run bench -- numerics matmul    the rows of it whose names contain the word
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Each part returns the musts that it missed, in words. Parts are loaded when they run. */
const parts: Readonly<Record<string, (only?: string) => Promise<string[]>>> = {
  numerics: async (only) => (await import("./numerics.ts")).numerics(only),
  "first-result": async () => (await import("./first-result.ts")).firstResult(),
  "first-start": async () => (await import("./first-start.ts")).firstStart(),
};

const [chosen, only] = process.argv.slice(2);
if (chosen !== undefined && !(chosen in parts)) {
  console.error(`bench: there is no part "${chosen}"; there are ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
installPeers();
const missed: string[] = [];
for (const [name, part] of Object.entries(parts)) {
  if (chosen === undefined || chosen === name) missed.push(...(await part(only)));
}
console.log(
  missed.length === 0
    ? "\nMusts missed: 0. Every must holds."
    : `\n${missed.map((each) => `  ${each}`).join("\n")}\nMusts missed: ${missed.length}.`,
);
process.exitCode = missed.length === 0 ? 0 : 1;

/** The peers live in a package of their own, so that nobody else downloads them. */
function installPeers() {
  if (existsSync("bench/node_modules")) return;
  console.log("Installing what Gradus is measured against (once) …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: "bench",
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("bench: npm could not install the peers of bench/package.json.");
}
