import { resolve } from "node:path";
import { buildSite } from "@gradus/web";
import { coursesFolder } from "../courses-folder.ts";
import { printProblems } from "../print-problems.ts";
import { readArguments } from "../read-arguments.ts";

/** `gradus build`: the course as a folder of static files for any web host. */
export async function build(args: string[]): Promise<number> {
  const { values, positionals } = readArguments("build", args, { out: { type: "string", default: "dist" } });
  const outDir = resolve(values.out);
  const { pages, problems } = await buildSite({ courses: coursesFolder(positionals[0]), outDir, log: console.log });
  if (problems.length > 0) return printProblems(problems);
  console.log(`${pages} pages written to ${outDir}`);
  return 0;
}
