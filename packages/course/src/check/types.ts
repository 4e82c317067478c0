import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceTree } from "../read/source-tree.ts";
import { labModule } from "./lab-module.ts";
import { modulesOf } from "./pieces.ts";
import type { Found, Rule } from "./rule.ts";

const packages = fileURLToPath(new URL("../../../", import.meta.url));

/** One run of `tsc` over everything: TypeScript 7 has no stable API, and starts in no time. */
export function types(cacheDir: string): Rule {
  return {
    id: "types",
    says: "The cells of every lab, joined, and every TypeScript file of a course pass TypeScript's own check.",
    async check(tree, problem) {
      // A folder for this process: two checks at once do not write over each other.
      const folder = join(cacheDir, "check", String(process.pid));
      await mkdir(folder, { recursive: true });
      try {
        const generated = await writeLabModules(tree, folder);
        const own = tree.files.filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"));
        if (generated.size === 0 && own.length === 0) return;
        const config = join(folder, "tsconfig.json");
        await writeFile(
          config,
          JSON.stringify(tsconfig([...generated.keys(), ...own.map((file) => join(tree.path, file))]), null, 2),
        );
        for (const error of await runTsc(config)) reportError(error, tree, generated, problem);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

interface Generated {
  readonly file: string;
  readonly lines: readonly (number | null)[];
}

interface TypeError {
  readonly path: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

async function writeLabModules(tree: SourceTree, folder: string): Promise<Map<string, Generated>> {
  const generated = new Map<string, Generated>();
  for (const lab of modulesOf(tree).flatMap(({ labs }) => labs)) {
    const module = labModule(lab);
    if (module === null) continue;
    const path = join(folder, `${basename(lab.file, ".md")}-${generated.size}.mts`);
    await writeFile(path, module.text);
    generated.set(path, { file: lab.file, lines: module.lines });
  }
  return generated;
}

/** Paths are given, because a folder of courses may lie anywhere, without `node_modules` above it. */
function tsconfig(files: readonly string[]): object {
  return {
    compilerOptions: {
      target: "esnext",
      module: "nodenext",
      moduleDetection: "force",
      lib: ["esnext", "dom", "dom.iterable"],
      types: ["node"],
      typeRoots: [join(packages, "../node_modules/@types")],
      paths: { "@gradus/*": [join(packages, "*/src/index.ts")] },
      jsx: "react-jsx",
      jsxImportSource: "preact",
      strict: true,
      erasableSyntaxOnly: true,
      allowImportingTsExtensions: true,
      resolveJsonModule: true,
      skipLibCheck: true,
      noEmit: true,
    },
    files,
  };
}

async function runTsc(config: string): Promise<TypeError[]> {
  const tsc = findTsc();
  const cwd = dirname(config);
  const output = await new Promise<string>((done, fail) => {
    execFile(
      process.execPath,
      [tsc, "-p", config, "--pretty", "false"],
      { cwd, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        // tsc ends with 1 or 2 when it has found something; anything else is a failure of tsc itself.
        if (error !== null && error.code !== 1 && error.code !== 2)
          fail(new Error(`tsc failed: ${stderr || error.message}`));
        else done(stdout);
      },
    );
  });
  const errors: TypeError[] = [];
  for (const row of output.split("\n")) {
    const match = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/.exec(row);
    if (match !== null) {
      errors.push({ path: resolve(cwd, match[1]), line: Number(match[2]), code: match[3], message: match[4] });
    } else if (row.startsWith("error TS")) throw new Error(`tsc failed: ${row}`);
  }
  return errors;
}

function findTsc(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  } catch {
    throw new Error(
      "The check of types needs TypeScript, which this installation left out. Run  npm ci  in the project's folder, then check again.",
    );
  }
}

/** Errors in the platform's own packages are not the author's; the project's own check finds them. */
function reportError(
  { path, line, code, message }: TypeError,
  tree: SourceTree,
  generated: Map<string, Generated>,
  problem: Found,
): void {
  const lab = generated.get(path);
  if (lab !== undefined) {
    const at = lab.lines[line - 1] ?? lab.lines.slice(0, line).findLast((known) => known !== null) ?? 1;
    problem(lab.file, at, code, `TypeScript: ${message} (${code})`);
    return;
  }
  const file = relative(tree.path, path).replaceAll("\\", "/");
  if (tree.files.includes(file)) problem(file, line, code, `TypeScript: ${message} (${code})`);
}
