import { readdir, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";

/** The files of a folder of courses; a test or an editor may give them from memory. */
export interface CourseFiles {
  /** Absolute path of the folder. */
  readonly path: string;
  /** Every file, relative, with forward slashes, sorted. */
  readonly names: readonly string[];
  /** The text of one of them. */
  text(name: string): Promise<string>;
}

/** Lists a folder once; hidden folders, `node_modules` and anything in them are left out. */
export async function openCourseFiles(folder: string): Promise<CourseFiles> {
  const path = await realpath(folder);
  const names: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(join(path, folder), { withFileTypes: true });
    for (const entry of entries) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) await visit(name);
      else if (entry.isFile()) names.push(name);
    }
  };
  await visit("");
  return { path, names: names.sort(), text: async (name) => await readFile(join(path, name), "utf8") };
}
