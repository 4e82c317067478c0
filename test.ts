// The project's tests. `npm test` runs all of it, `npm run check` what is static, `npm run unit` the unit tests.
import { spawn } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";

const loader = new URL("./load-tsx.js", import.meta.url).href;
const bin = (name: string) => `node_modules/${name}`;
let passed = 0;
let failed = 0;

interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

/** Units that take seconds each: they bundle the site, compile every kernel, run TypeScript over whole courses, start processes. */
const heavyFiles = [
  "apps/cli/src/new/new-parts.test.ts",
  "apps/web/src/build/make-files.test.ts",
  "contributing.test.ts",
  "packages/course/src/check/check-courses.test.ts",
  "packages/course/src/check/types.test.ts",
  "packages/course/src/course-format.test.ts",
  "packages/math/src/kernels/compile/compile-kernels.test.ts",
  "packages/math/src/kernels/without-web-assembly.test.ts",
];
const unitFiles = globSync(["{packages,apps}/*/src/**/*.test.{ts,tsx}", "courses/**/*.test.ts", "*.test.ts"])
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file !== "guards.test.ts" && !heavyFiles.includes(file))
  .sort();

/** Runs every lab, proves every assignment, asks every quiz. */
const deep: Step = {
  name: "courses, deep",
  args: ["--import", loader, "apps/cli/src/main.ts", "check", "courses", "--deep"],
};
const mutants: readonly Step[] = globSync("courses/*/{programming-assignments/*,capstone}")
  .sort()
  .map((folder) => ({
    name: `mutants of ${folder}`,
    args: ["--import", loader, "packages/grading/src/mutate/main.ts", folder],
  }));

const suites: Readonly<Record<string, () => Promise<void>>> = {
  check() {
    return steps([
      { name: "lint", args: [bin("oxlint/bin/oxlint"), "--type-aware", "--quiet", "."] },
      { name: "types", args: [bin("typescript/bin/tsc"), "-p", "."] },
      { name: "courses, static", args: ["--import", loader, "apps/cli/src/main.ts", "check", "courses"] },
      { name: "unused code and dependencies", args: [bin("knip/bin/knip.js"), "--no-progress"] },
      { name: "formatting", args: [bin("oxfmt/bin/oxfmt"), "--check", "."] },
    ]);
  },
  unit() {
    return tests("units", unitFiles);
  },
  heavy() {
    return tests("heavy units", heavyFiles);
  },
  guards() {
    return tests("guards", ["guards.test.ts"]);
  },
  deep() {
    return steps([deep]);
  },
  mutants() {
    return steps(mutants);
  },
  proofs() {
    return steps([deep, ...mutants]);
  },
  journeys() {
    return tests("journeys", ["e2e/**/*.test.ts"], ["--test-isolation=process", "--test-concurrency=1"]);
  },
  format() {
    return steps([{ name: "formatting", args: [bin("oxfmt/bin/oxfmt"), "."] }]);
  },
};

const chosen = process.argv.slice(2);
const names = chosen.length > 0 ? chosen : ["check", "unit", "heavy", "guards", "proofs", "journeys"];
for (const name of names) {
  const suite = suites[name];
  if (!suite) {
    console.error(`test: there is no suite "${name}"; there are ${Object.keys(suites).join(", ")}.`);
    process.exit(2);
  }
  await suite();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Commands that pass or fail as a whole, as many at once as there are cores. */
async function steps(all: readonly Step[]) {
  const waiting = [...all];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await step(next);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function step({ name, args }: Step) {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => said.push(String(text)));
  const code = await new Promise((done) => child.on("close", done));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code === 0) {
    passed += 1;
    console.log(`✔ ${name} (${seconds} s)`);
  } else {
    failed += 1;
    console.log(`✖ ${name} (${seconds} s)\n${said.join("")}`);
  }
}

/** Files of node:test tests, each test counted. Without isolation they are dealt to a process for each core. */
async function tests(name: string, files: readonly string[], options?: readonly string[]) {
  const started = performance.now();
  mkdirSync(".gradus", { recursive: true });
  const processes = options ? 1 : Math.min(4, files.length, availableParallelism());
  const records = await Promise.all(
    Array.from({ length: processes }, async (_, i) => {
      const record = `.gradus/${name.replaceAll(" ", "-")}-${i + 1}.tap`;
      rmSync(record, { force: true });
      await run([
        ...["--import", loader, "--test", ...(options ?? ["--test-isolation=none"])],
        `--test-shard=${i + 1}/${processes}`,
        ...["--test-reporter=dot", "--test-reporter-destination=stdout"],
        ...["--test-reporter=tap", `--test-reporter-destination=${record}`],
        ...files,
      ]);
      return existsSync(record) ? readFileSync(record, "utf8") : "";
    }),
  );
  const sum = (word: string) =>
    records.reduce((total, tap) => total + Number(tap.match(new RegExp(`^# ${word} (\\d+)$`, "m"))?.[1] ?? 0), 0);
  const bad = sum("fail") + sum("cancelled");
  // A file that is gone, or a process that counted nothing because it died, is a failure, not a pass.
  const lost =
    files.some((file) => globSync(file).length === 0) || records.some((tap) => !/^# (?:pass|fail) [1-9]/m.test(tap));
  passed += sum("pass");
  failed += bad + (lost ? 1 : 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = `${sum("pass")} passed, ${bad} failed${lost ? ", and some were not run" : ""}`;
  console.log(`${bad === 0 && !lost ? "✔" : "✖"} ${name}: ${counts} (${seconds} s)`);
}

function run(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
  return new Promise((done) => child.on("close", () => done()));
}
