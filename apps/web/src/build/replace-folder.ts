import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const hourMs = 3_600_000;

/**
 * Fills a folder aside and puts it in the place of `target` when it is whole: a build that is stopped half-way never
 * looks like a finished one, and two builds at once do not write into each other's files.
 *
 * @returns what `fill` returned; when it throws, the target stays as it was
 */
export async function replaceFolder<T>(target: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const prefix = join(dirname(target), `.${basename(target)}-`);
  await mkdir(dirname(target), { recursive: true });
  await sweep(prefix);
  const fresh = await mkdtemp(prefix);
  // A folder for the time being is closed to others; a site is to be read by whatever serves it.
  await chmod(fresh, 0o755);
  try {
    const filled = await fill(fresh);
    await moveTo(fresh, target);
    return filled;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/**
 * A second build may put its own folder there in between: then ours, made from the same or newer inputs, wins. What
 * stood there is moved aside, not removed in place: a folder that another build fills meanwhile cannot be removed.
 */
async function moveTo(fresh: string, target: string, attempts = 3): Promise<void> {
  const aside = `${fresh}-before-${attempts}`;
  try {
    await rename(target, aside).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    await rename(fresh, target);
  } catch (error) {
    if (attempts === 1) throw error;
    await moveTo(fresh, target, attempts - 1);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Folders of builds that were killed. */
async function sweep(prefix: string): Promise<void> {
  for (const name of await readdir(dirname(prefix))) {
    const path = join(dirname(prefix), name);
    if (!path.startsWith(prefix)) continue;
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > hourMs) await rm(path, { recursive: true, force: true });
  }
}
