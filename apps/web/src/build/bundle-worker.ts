import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { CourseTree } from "@gradus/course";
import { build } from "vite";
import { clientConfig } from "./client-config.ts";

/**
 * Bundles a worker into one classic script: the sandboxed frame starts workers from a text, and there is no address
 * in there from which a second file could be loaded.
 *
 * @param entry absolute path
 * @returns the text of the script
 */
export async function bundleWorker(
  tree: CourseTree,
  coursesDir: string,
  { entry, scratch }: { readonly entry: string; readonly scratch: string },
): Promise<string> {
  const config = clientConfig(tree, coursesDir);
  await build({
    ...config,
    build: {
      ...config.build,
      outDir: scratch,
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        input: entry,
        output: { format: "iife", entryFileNames: "worker.js", codeSplitting: false },
      },
    },
  });
  const script = await readFile(join(scratch, "worker.js"), "utf8");
  await rm(scratch, { recursive: true });
  return script;
}
