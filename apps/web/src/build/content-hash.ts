import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

const skipped = new Set(["node_modules", ".git", ".gradus", "dist"]);

/**
 * A hash of the names and contents of all files below the given folders (or of single files).
 * Contents, not times: a checkout or a copy of the same sources counts as the same.
 */
export async function contentHash(paths: readonly string[], extra: readonly string[] = []): Promise<string> {
  const hash = createHash("sha256");
  for (const part of extra) hash.update(`${part}\0`);
  for (const path of paths) {
    const files = await filesBelow(path);
    const contents = await Promise.all(files.map((file) => readFile(file)));
    files.forEach((file, i) => {
      hash.update(`${relative(path, file).replaceAll("\\", "/")}\0${contents[i].length}\0`);
      hash.update(contents[i]);
    });
  }
  return hash.digest("hex").slice(0, 16);
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOTDIR") return null;
    if (error.code === "ENOENT") return [];
    throw error;
  });
  if (entries === null) return [path];
  const below = await Promise.all(
    entries
      .filter(({ name }) => !skipped.has(name))
      .map((entry) =>
        entry.isDirectory() ? filesBelow(join(path, entry.name)) : Promise.resolve([join(path, entry.name)]),
      ),
  );
  return below.flat().sort();
}
