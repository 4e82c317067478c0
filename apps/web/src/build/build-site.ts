import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Problem } from "@gradus/course";
import { repository } from "./bundle.ts";
import { contentHash } from "./content-hash.ts";
import { replaceFolder } from "./replace-folder.ts";

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
  const pages = await replaceFolder(target, async (folder) => {
    const cacheDir = join(repository, ".gradus/bundle");
    const made = await makeFiles({ tree, coursesDir, outDir: folder, cacheDir, build: inputs, log });
    await writeFile(join(folder, "gradus.json"), JSON.stringify({ inputs, pages: made } satisfies Stamp));
    return made;
  });
  return { pages, problems: [] };
}

async function readStamp(outDir: string): Promise<Stamp | null> {
  try {
    return JSON.parse(await readFile(join(outDir, "gradus.json"), "utf8")) as Stamp;
  } catch {
    return null;
  }
}
