import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

let hooked = false;

/**
 * Imports a TypeScript file of a course, wherever the folder of courses lies: `@gradus/*` is found
 * from here when it is not found from there. A changed file is loaded anew.
 *
 * @throws whatever the file throws while loading
 */
export async function loadModule(path: string): Promise<Record<string, unknown>> {
  if (!hooked) {
    hooked = true;
    registerHooks({
      resolve(specifier, context, next) {
        try {
          return next(specifier, context);
        } catch (error) {
          if (!specifier.startsWith("@gradus/")) throw error;
          return next(specifier, { ...context, parentURL: import.meta.url });
        }
      },
    });
  }
  const hash = createHash("sha256")
    .update(await readFile(path))
    .digest("hex")
    .slice(0, 12);
  return (await import(`${pathToFileURL(path).href}?${hash}`)) as Record<string, unknown>;
}
