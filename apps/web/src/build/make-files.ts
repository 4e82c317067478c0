import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CourseTree } from "@gradus/course";
import { allPages } from "../pages/all-pages.tsx";
import { icon } from "../pages/icon.ts";
import { notFoundPage } from "../pages/not-found-page.ts";
import { renderPage } from "../pages/render-page.tsx";
import { makeSite } from "../pages/site.ts";
import { prerenderLabs } from "./prerender-labs.ts";
import { bundleWorker } from "./bundle-worker.ts";
import { bundleClient } from "./bundle-client.ts";
import { loadFigures } from "./load-figures.ts";
import { pageFiles } from "./page-files.ts";
import { searchIndex } from "./search-index.ts";
import { compressFiles, writeFiles } from "./write-site.ts";

/**
 * Makes all files of the site in an empty folder.
 *
 * @returns the number of pages
 */
export async function makeFiles({
  tree,
  coursesDir,
  outDir,
  build,
  log,
}: {
  readonly tree: CourseTree;
  /** Absolute path of the folder that the tree was compiled from: the bundle takes the code of quizzes and checks there. */
  readonly coursesDir: string;
  readonly outDir: string;
  readonly build: string;
  readonly log: (line: string) => void;
}): Promise<number> {
  log("Bundling the scripts …");
  const manifest = await bundleClient(tree, coursesDir, outDir);
  await rm(join(outDir, "manifest.json"));
  const scratch = join(outDir, "worker-scratch");
  const labWorker = await bundleWorker(tree, coursesDir, { entry: fileOf("lab/src/runtime/worker.ts"), scratch });

  log("Rendering the pages …");
  const site = makeSite(tree, await loadFigures(), await prerenderLabs(tree));
  const pages = allPages(site);
  const files = new Map(
    pages.map((page) => [
      `${page.path}index.html`,
      renderPage(page, site, { build, filesFor: (which, needs) => pageFiles(manifest, which, needs) }),
    ]),
  );
  files.set("lab-worker.js", labWorker);
  files.set("sandbox.html", await readFile(fileOf("lab/src/sandbox/sandbox.html"), "utf8"));
  files.set("404.html", notFoundPage());
  files.set("icon.svg", icon);
  files.set("search.json", searchIndex(site));
  await writeFiles(outDir, files);
  await compressFiles(outDir);
  return pages.length;
}

/** A file of one of the packages. */
function fileOf(path: string): string {
  return fileURLToPath(new URL(`../../../../packages/${path}`, import.meta.url));
}
