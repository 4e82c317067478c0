import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.ts";

const here = join(import.meta.dirname, "..");

/** The manifest of the workspace, whose entry is a source file; `publishConfig` says what stands in its place outside. */
interface Manifest {
  readonly publishConfig: { readonly access: string; readonly [field: string]: unknown };
  readonly [field: string]: unknown;
}

/** Builds the package in a folder and packs it there, without the network. The path of the tarball. */
export function pack(folder: string): string {
  const contents = join(folder, "package");
  rmSync(contents, { recursive: true, force: true });
  mkdirSync(contents, { recursive: true });
  build(join(contents, "dist"));
  const manifest = published(JSON.parse(readFileSync(join(here, "package.json"), "utf8")) as Manifest);
  writeFileSync(join(contents, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  cpSync(join(here, "README.md"), join(contents, "README.md"));
  cpSync(join(here, "../../LICENSE"), join(contents, "LICENSE"));
  const { status, stdout, stderr } = spawnSync(
    "npm",
    ["pack", "--offline", "--ignore-scripts", "--json", "--pack-destination", folder],
    {
      cwd: contents,
      encoding: "utf8",
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) throw new Error(`pack: npm could not pack the package.\n${stdout}${stderr}`);
  const name = /"filename":\s*"([^"]+)"/.exec(stdout)?.[1];
  if (name === undefined) throw new Error(`pack: npm named no file.\n${stdout}`);
  return join(folder, name);
}

/** npm puts nothing of `publishConfig` in place by itself but where to publish to. */
function published({ publishConfig: { access, ...fields }, ...rest }: Manifest): object {
  const kept = Object.entries(rest).filter(([field]) => field !== "private" && field !== "scripts");
  return { ...Object.fromEntries(kept), ...fields, publishConfig: { access } };
}
