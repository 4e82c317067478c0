// @gradus/math as it is published: packed, installed without the network into an empty project, and used there.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, extname, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.ts";
import { largest, refused, slope, solution } from "./math-package/consumer.ts";
import { results } from "./math-package/results.ts";

const project = mkdtempSync(join(tmpdir(), "gradus-math-package-"));
const installed = join(project, "node_modules/@gradus/math");
let tarball = "";

before(() => {
  tarball = run(process.execPath, ["packages/math/package/main.ts", project]).trim();
  writeFileSync(join(project, "package.json"), '{ "name": "scratch", "private": true, "type": "module" }\n');
  const install = ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", tarball];
  run("npm", install, project);
  for (const name of ["results", "consumer"]) {
    const source = readFileSync(`e2e/math-package/${name}.ts`, "utf8");
    writeFileSync(join(project, `${name}.ts`), source);
    writeFileSync(join(project, `${name}.js`), stripTypeScriptTypes(source));
  }
});
after(() => rmSync(project, { recursive: true, force: true }));

test("the tarball holds modules, their types, a licence and a description, and nothing to be compiled", () => {
  const files = globSync("**/*", { cwd: installed }).filter((file) => statSync(join(installed, file)).isFile());
  assert.deepEqual(files.filter((file) => !/^dist[/\\].*(?:\.js|\.d\.ts)$/.test(file)).sort(), [
    "LICENSE",
    "README.md",
    "package.json",
  ]);
  const modules = files.filter((file) => file.endsWith(".js")).map((file) => file.replaceAll("\\", "/"));
  assert.ok(
    modules.some((file) => file.startsWith("dist/kernels/generated/")),
    "the compiled kernels are there",
  );
  const workshop = /^dist\/kernels\/(?:assembly|compile)\//;
  assert.deepEqual(
    modules.filter((file) => workshop.test(file)),
    [],
  );
  for (const file of modules) {
    assert.ok(existsSync(join(installed, file.replace(/\.js$/, ".d.ts"))), `${file} has no types`);
    const text = readFileSync(join(installed, file), "utf8");
    for (const [, path] of text.matchAll(/^(?:import|export)[^"]*from "([^"]+)"/gm)) {
      assert.ok(existsSync(join(installed, file, "..", path)), `${file} imports ${path}, which is not in the package`);
    }
  }
  assert.match(
    readFileSync(join(installed, "dist/elementary/exp.js"), "utf8"),
    /Sun Microsystems.*this notice is preserved/,
  );
  const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Record<string, unknown>;
  assert.equal(manifest.sideEffects, false);
  assert.equal(manifest.private, undefined);
  assert.deepEqual(manifest.dependencies, {});
  assert.deepEqual(manifest.exports, { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } });
});

test("plain Node, Chromium and the sources here give the same bits", async () => {
  const expected = results();
  assert.ok(Object.keys(expected).length > 60, "the script computed");
  const nodes = nodesOnPath();
  assert.ok(nodes.length > 0, "there is a Node to try");
  const print = 'import { results } from "./results.js"; console.log(JSON.stringify(results()))';
  for (const node of nodes) {
    const printed = run(node, ["--input-type=module", "--eval", print], project);
    assert.deepEqual(JSON.parse(printed), expected, node);
  }
  assert.deepEqual(await inChromium(), expected, "Chromium");
});

test("a program that imports the package computes what it should", () => {
  assert.deepEqual(solution, [0.8, 1.4]);
  assert.equal(slope, "[1.6, 2.8]");
  assert.equal(refused(), "not-a-number");
  const program = 'import * as x from "./consumer.js"; console.log(x.solution.join(), x.largest, x.slope, x.refused())';
  const printed = run(process.execPath, ["--input-type=module", "--eval", program], project);
  assert.equal(printed.trim(), `${solution.join()} ${largest} ${slope} ${refused()}`);
});

test("the example of its description prints what it says", () => {
  const [, code] = /```js\n([\s\S]*?)```/.exec(readFileSync(join(installed, "README.md"), "utf8")) ?? [];
  const claims = [...code.matchAll(/\/\/ (.*)$/gm)].map(([, claim]) => claim);
  assert.ok(claims.length > 2);
  const plain = (text: string): string => text.replace(/\s+/g, "");
  assert.equal(plain(run(process.execPath, ["--input-type=module", "--eval", code], project)), plain(claims.join("")));
});

test("the types hold for a program that imports the package, by Node's rules and by a bundler's", () => {
  const tsc = resolve("node_modules/typescript/bin/tsc");
  const common = [
    "--ignoreConfig",
    "--noEmit",
    "--strict",
    "--target",
    "es2022",
    "--lib",
    "es2022,dom",
    "--types",
    "",
    "consumer.ts",
  ];
  for (const rules of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ]) {
    run(process.execPath, [tsc, "--module", rules[0], "--moduleResolution", rules[1], ...common], project);
  }
});

test("a bundle carries only what it uses", () => {
  const rolldown = resolve("node_modules/rolldown/bin/cli.mjs");
  const bundle = (code: string): string => {
    writeFileSync(join(project, "entry.js"), code);
    run(process.execPath, [rolldown, "entry.js", "--file", "bundle.js", "--format", "esm", "--minify"], project);
    return readFileSync(join(project, "bundle.js"), "utf8");
  };
  const whole = bundle('export * from "@gradus/math";');
  const fraction = bundle('export { rational } from "@gradus/math";');
  const system = bundle('export { solve } from "@gradus/math";');
  assert.ok(fraction.length < 6000, `rational alone is ${fraction.length} bytes`);
  assert.ok(system.length < whole.length / 3, `solve is ${system.length} bytes of ${whole.length}`);
  for (const stranger of ["parseExpression", "parseCsv", "cholesky"]) {
    assert.ok(whole.includes(stranger), `the whole names ${stranger}`);
    assert.ok(!system.includes(stranger), `solve carries ${stranger}`);
  }
});

/** Every Node from 20 on that PATH leads to, and the one that runs this test, one of each version. */
function nodesOnPath(): string[] {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const places = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
  const versions = new Map<string, string>();
  for (const path of [process.execPath, ...places.filter((each) => existsSync(each))]) {
    const version = run(path, ["--version"]).trim();
    if (Number(version.slice(1).split(".")[0]) >= 20 && !versions.has(version)) versions.set(version, path);
  }
  return [...versions.values()];
}

async function inChromium(): Promise<unknown> {
  const page =
    '<!doctype html><script type="importmap">{"imports":{"@gradus/math":"/node_modules/@gradus/math/dist/index.js"}}</script>';
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://any");
    const body = pathname === "/" ? page : await readFile(join(project, pathname)).catch(() => null);
    const type = extname(pathname) === ".js" ? "text/javascript" : "text/html; charset=utf-8";
    response.writeHead(body === null ? 404 : 200, { "content-type": type });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await tab.evaluate('import("/results.js").then(({ results }) => results())');
  } finally {
    await browser.close();
    server.close();
  }
}

function run(command: string, args: readonly string[], cwd?: string): string {
  const shell = process.platform === "win32" && command === "npm";
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", shell });
  assert.equal(status, 0, `${command} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}
