import { rm } from "node:fs/promises";
import { join } from "node:path";
import { compileCourses } from "@gradus/course";
import type { Problem } from "@gradus/course";
import { allPages } from "../pages/all-pages.tsx";
import { icon } from "../pages/icon.ts";
import { notFoundPage } from "../pages/not-found-page.ts";
import { renderPage } from "../pages/render-page.tsx";
import { makeSite } from "../pages/site.ts";
import { bundleClient } from "./bundle-client.ts";
import { loadFigures } from "./load-figures.ts";
import { pageFiles } from "./page-files.ts";
import { searchIndex } from "./search-index.ts";
import { compressFiles, writeFiles } from "./write-site.ts";

/** Makes all files of the site in an empty folder. */
export async function makeFiles({
  coursesDir,
  outDir,
  build,
  log,
}: {
  readonly coursesDir: string;
  readonly outDir: string;
  readonly build: string;
  readonly log: (line: string) => void;
}): Promise<{ readonly pages: number; readonly problems: readonly Problem[] }> {
  log("Reading the courses …");
  const compiled = await compileCourses(coursesDir);
  if (compiled.problems.length > 0) return { pages: 0, problems: compiled.problems };
  const tree = compiled.public;

  log("Bundling the scripts …");
  const manifest = await bundleClient(tree, coursesDir, outDir);
  await rm(join(outDir, "manifest.json"));

  log("Rendering the pages …");
  const site = makeSite(tree, await loadFigures());
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
  await compressFiles(outDir);
  return { pages: pages.length, problems: [] };
}
