// `npm run bench`: Gradus beside its peers, interleaved in one run, medians and ratios.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { firstResult } from "./first-result.ts";
import { firstStart } from "./first-start.ts";

installPeers();
const missed = [...(await firstResult()), ...(await firstStart())];
console.log(
  missed.length === 0
    ? "\nEvery must holds."
    : `\n${missed.length} of the musts missed:\n${missed.map((each) => `  ${each}`).join("\n")}`,
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
