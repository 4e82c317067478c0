import { globSync, readFileSync } from "node:fs";
import { basename, dirname, posix } from "node:path";
import type { Declaration } from "./read-declarations.ts";

/** The files, from the root of the project, that hold an export to its accuracy: tests beside it, references, printed tables. */
export function testsOf({ name, file }: Declaration, root: string): string[] {
  const source = `packages/math/src/${file}`;
  const local = name.split(".").at(-1) ?? name;
  const folder = dirname(source);
  const tests = globSync(`${folder}/*.test.ts`, { cwd: root }).filter((test) => {
    const text = readFileSync(`${root}/${test}`, "utf8");
    return name.includes(".")
      ? new RegExp(`\\b${name.replace(".", "\\.")}\\b`).test(text)
      : imports(text, local, test, source);
  });
  // What is exact has no digits to count: the tables use it to know how many the others could have.
  const tables = globSync("packages/math/reference/*-accuracy.ts", { cwd: root }).filter(
    (table) => !file.startsWith("exact/") && imports(readFileSync(`${root}/${table}`, "utf8"), local, table, source),
  );
  const references = tests.flatMap((test) =>
    [...readFileSync(`${root}/${test}`, "utf8").matchAll(/from "(\.[^"]*\/reference\/[\w-]+\.json)"/g)].map(
      ([, path]) => posix.join(dirname(test), path),
    ),
  );
  return [...new Set([...tests, ...references, ...tables].map((path) => path.replaceAll("\\", "/")))].sort();
}

/** The rows of `npm run bench` that time a function: those that import it. */
export function benchmarksOf({ name, kind, file }: Declaration, root: string): string[] {
  // Every row takes its inputs in as arrays: a class is not what it times.
  if (kind !== "function") return [];
  return globSync("bench/numerics/rows/*.ts", { cwd: root })
    .map((row) => row.replaceAll("\\", "/"))
    .filter((row) => imports(readFileSync(`${root}/${row}`, "utf8"), name, row, `packages/math/src/${file}`))
    .sort();
}

/** Whether a module imports a name from a source file, or from the package. */
function imports(text: string, name: string, from: string, source: string): boolean {
  return [...text.matchAll(/import \{([^}]*)\} from "([^"]*)"/g)].some(
    ([, list, path]) =>
      list.split(",").some((each) => each.trim().split(" ")[0] === name) &&
      (path === "@gradus/math" || [source, "packages/math/src/index.ts"].includes(posix.join(dirname(from), path))),
  );
}

/** A file as a short link. */
export function fileLink(path: string, from: string): string {
  return `[${basename(path).replace(/\.test\.ts$|\.ts$/, "")}](${posix.relative(from, path)})`;
}
