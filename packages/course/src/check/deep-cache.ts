import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../../../", import.meta.url));

/** Remembers which long checks have passed, by a hash of everything that they depend on. */
export interface DeepCache {
  /** Runs `check` unless it has passed before on the same content; a failure is not remembered. */
  unlessPassed(name: string, content: readonly string[], check: () => Promise<boolean>): Promise<void>;
}

/** The cache in a folder; the sources of the packages that run the courses are part of every hash. */
export async function deepCache(folder: string): Promise<DeepCache> {
  const platform = hash(await sources(["math", "figures", "lab", "grading", "quiz"]));
  return {
    async unlessPassed(name, content, check) {
      const file = join(folder, `${name}-${hash([platform, ...content]).slice(0, 24)}`);
      if ((await stat(file).catch(() => null)) !== null) return;
      if (!(await check())) return;
      await mkdir(folder, { recursive: true });
      await writeFile(file, "");
    },
  };
}

/** Lengths go in too: two texts cannot trade a part without a change of the hash. */
function hash(parts: readonly string[]): string {
  const sha = createHash("sha256");
  for (const part of parts) sha.update(`${part.length}:`).update(part);
  return sha.digest("hex");
}

async function sources(names: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const name of names) {
    const folder = join(packages, name, "src");
    const files = await readdir(folder, { recursive: true });
    for (const file of files.sort()) {
      if (/\.tsx?$/.test(file) && !file.includes(".test."))
        texts.push(file, await readFile(join(folder, file), "utf8"));
    }
  }
  return texts;
}
