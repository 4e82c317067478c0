import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CourseTree } from "@gradus/course";
import { build } from "vite";
import type { Manifest } from "vite";
import { clientConfig, webSources } from "./client-config.ts";

/** Scripts and styles that pages name directly; see page.ts. */
const entries = [
  "client/page.ts",
  "client/deck.ts",
  "client/progress.ts",
  "client/search-page.ts",
  "client/your-work.ts",
  "styles/base.css",
  "styles/math.css",
  "styles/overview.css",
  "styles/deck.css",
  "styles/lab.css",
  "styles/report.css",
  "styles/editor.css",
  "styles/assignment.css",
  "styles/quiz.css",
  "styles/gallery.css",
  "styles/reference.css",
];

/**
 * Bundles what runs in the browser into `outDir/assets/`, each file with its content's hash in its name.
 *
 * @returns the manifest: which file each source became, and what it imports
 */
export async function bundleClient(tree: CourseTree, coursesDir: string, outDir: string): Promise<Manifest> {
  const config = clientConfig(tree, coursesDir);
  await build({
    ...config,
    build: {
      ...config.build,
      outDir,
      manifest: "manifest.json",
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        input: entries.filter((entry) => existsSync(join(webSources, entry))).map((entry) => join(webSources, entry)),
      },
    },
  });
  return JSON.parse(await readFile(join(outDir, "manifest.json"), "utf8")) as Manifest;
}
