// The command line: `gradus serve | build | check | grade | new`.
import { build } from "./commands/build.ts";
import { check } from "./commands/check.ts";
import { grade } from "./commands/grade.ts";
import { make } from "./commands/new.ts";
import { serve } from "./commands/serve.ts";
import { UsageError } from "./usage-error.ts";

const usage = `gradus: the mathematics of machine learning as a course that is alive

  gradus serve [COURSES]                 build the course and serve it at http://127.0.0.1:4747/ (PORT chooses another)
  gradus build [COURSES] [--out DIR]     write the course as a static site (default: dist/)
  gradus check [COURSES] [--deep]        check what is written; --deep also runs labs, proves assignments, fuzzes quizzes
  gradus grade ASSIGNMENT FILE [--hidden] [--json]
                                         grade a trusted file on this machine; ASSIGNMENT is a folder
  gradus new module COURSE/MODULE [--title WORDS] [--courses COURSES]
  gradus new lab|exercise|quiz COURSE/MODULE/NAME [--title WORDS] [--courses COURSES]
                                         make a part that passes every check, to be written over

COURSES is a folder of courses (default: courses/).`;

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  serve,
  build,
  check,
  grade,
  new: make,
};

const [name = "help", ...args] = process.argv.slice(2);

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  if (name === "help" || name === "--help" || name === "-h") {
    console.log(usage);
    return 0;
  }
  const command = commands[name];
  if (!command) throw new UsageError(`gradus: there is no command "${name}".\n\n${usage}`);
  return command(args);
}
