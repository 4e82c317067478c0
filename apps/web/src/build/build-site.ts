import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Problem } from "@gradus/course";
import { repository } from "./bundle.ts";
import { contentHash } from "./content-hash.ts";

export interface BuildSiteOptions {
  /** The folder of courses. */
  readonly courses: string;
  /** Where the site goes. What is there is replaced, unless it was made from the same inputs. */
  readonly outDir: string;
  readonly log?: (line: string) => void;
}

export interface BuiltSite {
  readonly pages: number;
  /** What is wrong with the courses; then nothing was written. */
  readonly problems: readonly Problem[];
}

/** Kept in the site: what it was made from. */
interface Stamp {
  readonly inputs: string;
  readonly pages: number;
}

/**
 * Makes the site: compiles the courses, bundles the scripts, renders every page to a file.
 * A site that was made from the same inputs is left as it is, which takes a fraction of a second.
 */
export async function buildSite({ courses, outDir, log = () => undefined }: BuildSiteOptions): Promise<BuiltSite> {
  const coursesDir = resolve(courses);
  const target = resolve(outDir);
  const inputs = await contentHash(
    [coursesDir, join(repository, "packages"), join(repository, "apps/web"), join(repository, "package-lock.json")],
    [process.version],
  );
  const stamp = await readStamp(target);
  if (stamp?.inputs === inputs) return { pages: stamp.pages, problems: [] };

  // Only now, because the compiler and the bundler take longer to load than everything above.
  const [{ compileCourses }, { makeFiles }] = await Promise.all([import("@gradus/course"), import("./make-files.ts")]);
  log("Reading the courses …");
  const { public: tree, problems } = await compileCourses(coursesDir);
  if (problems.length > 0) return { pages: 0, problems };
  // Made beside and moved into place, so that a build that is stopped half-way never looks like a site.
  const fresh = join(dirname(target), `.${basename(target)}-new`);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const pages = await makeFiles({
    tree,
    coursesDir,
    log,
    outDir: fresh,
    cacheDir: join(repository, ".gradus/bundle"),
    build: inputs,
  });
  await writeFile(join(fresh, "gradus.json"), JSON.stringify({ inputs, pages } satisfies Stamp));
  await rm(target, { recursive: true, force: true });
  await rename(fresh, target);
  return { pages, problems: [] };
}

async function readStamp(outDir: string): Promise<Stamp | null> {
  try {
    return JSON.parse(await readFile(join(outDir, "gradus.json"), "utf8")) as Stamp;
  } catch {
    return null;
  }
}
