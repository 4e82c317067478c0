import { join } from "node:path";
import { createServer, listen, ListenError } from "@gradus/server";
import { buildSite } from "@gradus/web";
import { coursesFolder } from "../courses-folder.ts";
import { printProblems } from "../print-problems.ts";
import { readArguments } from "../read-arguments.ts";
import { UsageError } from "../usage-error.ts";

/** `gradus serve`: builds what is out of date, serves it on this machine until Ctrl-C. */
export async function serve(args: string[]): Promise<number> {
  const { positionals } = readArguments("serve", args, {});
  const courses = coursesFolder(positionals[0]);
  const siteDir = join(process.cwd(), ".gradus", "site");
  const { problems } = await buildSite({ courses, outDir: siteDir, log: console.log });
  if (problems.length > 0) return printProblems(problems);

  const server = await createServer({ siteDir });
  try {
    const address = await listen(server, process.env);
    console.log(`\n  Gradus is at ${address}/\n  Ctrl-C stops it.\n`);
  } catch (error) {
    await server.close();
    throw error instanceof ListenError ? new UsageError(error.message) : error;
  }
  await stopSignal();
  await server.close();
  return 0;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
}
