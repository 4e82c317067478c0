import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { resolveGradus } from "./resolve-gradus.ts";

/**
 * Imports a TypeScript file of a course; a changed file is loaded anew.
 *
 * @throws whatever the file throws while loading
 */
export async function loadModule(path: string): Promise<Record<string, unknown>> {
  resolveGradus();
  const hash = createHash("sha256")
    .update(await readFile(path))
    .digest("hex")
    .slice(0, 12);
  const module: Record<string, unknown> = await import(`${pathToFileURL(path).href}?${hash}`);
  return module;
}
