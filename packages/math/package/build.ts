import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Compiles the sources to plain JavaScript modules and their types, one of each for every source file. The compiler knows
 * no more of the language and its library than Node 20 has, so that what is newer is found here and not by a reader.
 */
export function build(folder: string): void {
  const complaints = emit(folder);
  if (complaints !== "") throw new Error(`build: the sources do not compile for Node 20.\n${complaints}`);
  for (const file of globSync("**/*.d.ts", { cwd: folder })) {
    const path = join(folder, file);
    // The compiler rewrites the imports of the modules, not those of their types.
    writeFileSync(path, readFileSync(path, "utf8").replace(/(from "\.[^"]*|import\("\.[^"]*)\.ts"/g, '$1.js"'));
  }
}

/** Writes modules and types whatever the compiler has to say of them, and returns that. */
export function emit(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const project = join(import.meta.dirname, "tsconfig.json");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, "--project", project, "--outDir", folder], {
    encoding: "utf8",
  });
  return status === 0 ? "" : `${stdout}${stderr}`;
}
