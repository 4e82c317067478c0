import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Jax, MathJs, MlMatrixLibrary, Numeric, NumpyTs, Stdlib, Tfjs } from "./peer-types.ts";

/** The JavaScript libraries that Gradus is measured against, loaded. */
export interface Peers {
  readonly numpyTs: NumpyTs;
  readonly ml: MlMatrixLibrary;
  readonly numeric: Numeric;
  readonly mathjs: MathJs;
  readonly stdlib: Stdlib;
  readonly tf: Tfjs;
  readonly jax: Jax;
  /** As their package files say, by the names of the table. */
  readonly versions: Readonly<Record<string, string>>;
}

const folder = join(import.meta.dirname, "..", "node_modules");
const packages: Readonly<Record<string, string>> = {
  "numpy-ts": "numpy-ts",
  "ml-matrix": "ml-matrix",
  numeric: "numeric",
  mathjs: "mathjs",
  "@stdlib": "@stdlib/blas-base-dgemm",
  tfjs: "@tensorflow/tfjs",
  "tfjs-wasm": "@tensorflow/tfjs-backend-wasm",
  "jax-js": "@jax-js/jax",
};

/** Loads the peers from bench/node_modules, each set to one thread and to its fastest backend on a processor. */
export async function loadPeers(): Promise<Peers> {
  const require = createRequire(join(folder, "..", "package.json"));
  const esm = async <T>(path: string): Promise<T> => (await import(join(folder, path))) as T;
  const numpyTs = await esm<NumpyTs>("numpy-ts/dist/esm/index.js");
  numpyTs.configureWasm({ maxMemory: 1024 * 1024 * 1024 });
  const jax = await esm<Jax>("@jax-js/jax/dist/index.js");
  await jax.init();
  jax.defaultDevice("wasm");
  const warn = console.warn;
  // tfjs greets whoever makes a first tensor in Node.
  console.warn = () => {};
  const tf = require("@tensorflow/tfjs") as Tfjs;
  const wasm = require("@tensorflow/tfjs-backend-wasm") as {
    setWasmPaths(path: string): void;
    setThreadsCount(count: number): void;
  };
  wasm.setWasmPaths(join(folder, "@tensorflow/tfjs-backend-wasm/dist/"));
  wasm.setThreadsCount(1);
  await tf.setBackend("wasm");
  await tf.setBackend("cpu");
  tf.tensor(new Float32Array(1), [1]).dispose();
  console.warn = warn;
  return {
    numpyTs,
    jax,
    tf,
    ml: require("ml-matrix") as MlMatrixLibrary,
    numeric: require("numeric") as Numeric,
    mathjs: require("mathjs") as MathJs,
    stdlib: {
      dgemm: require("@stdlib/blas-base-dgemm") as Stdlib["dgemm"],
      dsum: require("@stdlib/blas-ext-base-dsum") as Stdlib["dsum"],
      exp: require("@stdlib/math-base-special-exp") as Stdlib["exp"],
      normal: require("@stdlib/random-base-normal") as Stdlib["normal"],
    },
    versions: Object.fromEntries(Object.entries(packages).map(([name, path]) => [name, versionOf(path)])),
  };
}

function versionOf(path: string): string {
  const file = join(folder, path, "package.json");
  if (!existsSync(file)) throw new Error(`bench: ${path} is not installed; delete bench/node_modules and run again.`);
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}
