import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CourseTree } from "@gradus/course";
import { withWorker } from "@gradus/lab";
import type { Manifest } from "vite";
import { contentHash } from "./content-hash.ts";
import { replaceFolder } from "./replace-folder.ts";
import { compressFiles } from "./write-site.ts";

/** Where the files of the repository lie; the bundle is made from its packages and from the code of the courses. */
export const repository = fileURLToPath(new URL("../../../..", import.meta.url));

/**
 * Puts everything that is bundled into `outDir`: scripts and styles, workers, the sandboxed frame, each with its
 * compressed copies. Most edits of a course are of its texts: then the bundle of the last time is copied, which
 * saves most of the time of a build.
 *
 * @param coursesDir absolute path of the folder that the tree was compiled from
 * @param cacheDir where the last bundle is kept; `null` keeps none
 */
export async function bundle(
  tree: CourseTree,
  coursesDir: string,
  { outDir, cacheDir }: { readonly outDir: string; readonly cacheDir: string | null },
): Promise<Manifest> {
  if (cacheDir === null) await make(tree, coursesDir, outDir);
  else {
    const inputs = await codeHash(tree, coursesDir);
    if ((await readText(join(cacheDir, "inputs"))) !== inputs)
      await replaceFolder(cacheDir, async (folder) => {
        await make(tree, coursesDir, folder);
        await writeFile(join(folder, "inputs"), inputs);
      });
    await cp(cacheDir, outDir, { recursive: true, filter: (source) => source !== join(cacheDir, "inputs") });
  }
  return takeManifest(outDir);
}

async function make(tree: CourseTree, coursesDir: string, dir: string): Promise<void> {
  // The bundler takes long to load; with a bundle at hand it is not needed at all.
  const [{ bundleClient }, { bundleWorker }] = await Promise.all([
    import("./bundle-client.ts"),
    import("./bundle-worker.ts"),
  ]);
  await bundleClient(tree, coursesDir, dir);
  const entry = join(repository, "packages/lab/src/runtime/worker.ts");
  const script = await bundleWorker(tree, coursesDir, { entry, scratch: join(dir, "scratch") });
  const frame = await readFile(join(repository, "packages/lab/src/sandbox/sandbox.html"), "utf8");
  await writeFile(join(dir, "sandbox.html"), frame);
  await writeFile(join(dir, "lab-sandbox.html"), withWorker(frame, script));
  await compressFiles(dir);
}

async function takeManifest(outDir: string): Promise<Manifest> {
  const text = await readFile(join(outDir, "manifest.json"), "utf8");
  for (const end of ["", ".br", ".gz"]) await rm(join(outDir, `manifest.json${end}`), { force: true });
  return JSON.parse(text) as Manifest;
}

/** Of all that the bundler reads: our own code, the quizzes, checks and mistakes that the tree names, what they share. */
async function codeHash(tree: CourseTree, coursesDir: string): Promise<string> {
  const modules = tree.courses.flatMap((course) => course.modules);
  const folders = modules.flatMap(({ quiz, assignment }) =>
    [quiz, assignment].flatMap((part) => (part ? [join(coursesDir, dirname(part.source.file))] : [])),
  );
  return contentHash(
    [
      join(repository, "packages"),
      join(repository, "apps/web"),
      join(repository, "package-lock.json"),
      join(coursesDir, "shared"),
      ...new Set(folders),
    ],
    [process.version, coursesDir, ...modules.flatMap(({ quiz, assignment }) => [quiz?.id ?? "", assignment?.id ?? ""])],
  );
}

async function readText(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch(() => null);
}
