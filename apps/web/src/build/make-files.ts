import type { CourseTree } from "@gradus/course";
import { allPages } from "../pages/all-pages.tsx";
import { icon } from "../pages/icon.ts";
import { notFoundPage } from "../pages/not-found-page.ts";
import { renderPage } from "../pages/render-page.tsx";
import { makeSite } from "../pages/site.ts";
import { bundle } from "./bundle.ts";
import { loadFigures } from "./load-figures.ts";
import { pageFiles } from "./page-files.ts";
import { prerenderLabs } from "./prerender-labs.ts";
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
  cacheDir,
  build,
  log,
}: {
  readonly tree: CourseTree;
  /** Absolute path of the folder that the tree was compiled from: the bundle takes the code of quizzes and checks there. */
  readonly coursesDir: string;
  readonly outDir: string;
  /** Where the last bundle is kept; `null` keeps none. */
  readonly cacheDir: string | null;
  readonly build: string;
  readonly log: (line: string) => void;
}): Promise<number> {
  log("Bundling the scripts …");
  const manifest = await bundle(tree, coursesDir, { outDir, cacheDir });

  log("Rendering the pages …");
  const site = makeSite(tree, await loadFigures(), await prerenderLabs(tree));
  const pages = allPages(site);
  const files = new Map(
    pages.map((page) => [
      `${page.path}index.html`,
      renderPage(page, site, { build, filesFor: (which, needs) => pageFiles(manifest, which, needs) }),
    ]),
  );
  files.set("404.html", notFoundPage());
  files.set("icon.svg", icon);
  files.set("search.json", searchIndex(site));
  await writeFiles(outDir, files);
  await compressFiles(outDir, [...files.keys()]);
  return pages.length;
}
