import { createHash } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly link?: boolean; readonly resolved?: string }>
  >;
}

/**
 * Copies this repository to `folder` as a learner has it after a first start: with every package that
 * `npm ci --omit=dev` installs, and none that only the tests bring.
 *
 * @param folder outside of the repository, else what is not there is found above it
 * @returns the packages that were left out, as `node_modules/NAME`
 */
export function copyForStart(folder: string): string[] {
  const left = new Set(["node_modules", ".git", ".gradus", "dist"]);
  cpSync(".", folder, { recursive: true, filter: (source) => !left.has(basename(source)) });
  const lockText = readFileSync("package-lock.json");
  const { packages } = JSON.parse(String(lockText)) as Lock;
  const installed = Object.entries(packages).filter(([path]) => path.includes("node_modules/") && existsSync(path));
  for (const [path, { dev, link, resolved }] of installed) {
    if (dev) continue;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    if (link) symlinkSync(resolve(folder, resolved ?? ""), target, "junction");
    else linkFiles(path, target);
  }
  const hash = createHash("sha256").update(lockText).digest("hex");
  // What setup.js writes after such an install; without it, it would install anew.
  writeFileSync(join(folder, "node_modules/.gradus-lock"), `${hash} start`);
  return installed.filter(([, { dev }]) => dev).map(([path]) => path);
}

/** Links, because the packages are large, and the bundler would follow a symbolic link back to all the others. */
function linkFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    // Packages within a package have their own entries in the lock file.
    if (entry.isDirectory() && entry.name !== "node_modules") linkFiles(source, target);
    else if (entry.isFile()) linkFile(source, target);
  }
}

function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // Another file system, or one without links.
    copyFileSync(source, target);
  }
}
