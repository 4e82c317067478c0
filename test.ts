// The project's tests. `npm test` runs all of it, `npm run check` what is static, `npm run unit` the unit tests.
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync } from "node:fs";

const loader = new URL("./load-tsx.js", import.meta.url).href;
const bin = (name: string) => `node_modules/${name}`;
let passed = 0;
let failed = 0;

const suites: Readonly<Record<string, () => void>> = {
  check() {
    step("formatting", [bin("oxfmt/bin/oxfmt"), "--check", "."]);
    step("lint", [bin("oxlint/bin/oxlint"), "--type-aware", "--quiet", "."]);
    step("types", [bin("typescript/bin/tsc"), "-p", "."]);
    step("unused code and dependencies", [bin("knip/bin/knip.js"), "--no-progress"]);
    step("courses, static", ["--import", loader, "apps/cli/src/main.ts", "check", "courses"]);
  },
  unit() {
    tests("units", [
      "packages/*/src/**/*.test.ts",
      "packages/*/src/**/*.test.tsx",
      "apps/*/src/**/*.test.ts",
      "apps/*/src/**/*.test.tsx",
      "courses/**/*.test.ts",
      "architecture.test.ts",
      "doc-examples.test.ts",
      "contributing.test.ts",
      "statements.test.ts",
    ]);
  },
  guards() {
    tests("guards", ["guards.test.ts"]);
  },
  deep() {
    step("courses, deep", ["--import", loader, "apps/cli/src/main.ts", "check", "courses", "--deep"]);
  },
  mutants() {
    for (const folder of globSync("courses/*/programming-assignments/*")) {
      step(`mutants of ${folder}`, ["--import", loader, "packages/grading/src/mutate/main.ts", folder]);
    }
  },
  journeys() {
    tests("journeys", ["e2e/**/*.test.ts"], ["--test-isolation=process", "--test-concurrency=1"]);
  },
  format() {
    step("formatting", [bin("oxfmt/bin/oxfmt"), "."]);
  },
};

const chosen = process.argv.slice(2);
const names = chosen.length > 0 ? chosen : ["check", "unit", "guards", "deep", "mutants", "journeys"];
for (const name of names) {
  const suite = suites[name];
  if (!suite) {
    console.error(`test: there is no suite "${name}"; there are ${Object.keys(suites).join(", ")}.`);
    process.exit(2);
  }
  suite();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** A command that passes or fails as a whole. */
function step(name: string, args: readonly string[]) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status === 0) {
    passed += 1;
    console.log(`✔ ${name} (${seconds} s)`);
  } else {
    failed += 1;
    console.log(`✖ ${name} (${seconds} s)\n${stdout}${stderr}`);
  }
}

/** Files of node:test tests, each test counted. */
function tests(name: string, files: readonly string[], options: readonly string[] = ["--test-isolation=none"]) {
  const started = performance.now();
  mkdirSync(".gradus", { recursive: true });
  const record = `.gradus/${name}.tap`;
  spawnSync(
    process.execPath,
    [
      ...["--import", loader, "--test", ...options],
      ...["--test-reporter=dot", "--test-reporter-destination=stdout"],
      ...["--test-reporter=tap", `--test-reporter-destination=${record}`],
      ...files,
    ],
    { stdio: ["ignore", "inherit", "inherit"] },
  );
  const tap = readFileSync(record, "utf8");
  const count = (word: string) => Number(tap.match(new RegExp(`^# ${word} (\\d+)$`, "m"))?.[1] ?? 0);
  const bad = count("fail") + count("cancelled");
  // A suite that ran nothing has lost its files: that is a failure, not a pass.
  const lost = count("pass") + bad === 0;
  passed += count("pass");
  failed += lost ? 1 : bad;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${bad === 0 && !lost ? "✔" : "✖"} ${name}: ${lost ? "no test ran" : `${count("pass")} passed, ${bad} failed`} (${seconds} s)`,
  );
}
