import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Contender } from "./contender.ts";
import type { Input } from "./inputs.ts";

/** What NumPy shall run: Python expressions over the named arrays. */
export interface NumpyWork {
  readonly arrays: Readonly<Record<string, Input>>;
  readonly setup?: string;
  readonly run: string;
  /** A list of arrays, in terms of the result `r`. */
  readonly answer: string;
}

/** A Python process that holds NumPy with one thread and is asked for one timing at a time. */
export interface NumpyProcess {
  readonly version: string;
  readonly contender: (work: NumpyWork) => Contender;
  readonly close: () => Promise<void>;
}

/** NumPy as a contender, where there is a NumPy. */
export function numpyContender(numpy: NumpyProcess | undefined, work: NumpyWork): Contender[] {
  return numpy === undefined ? [] : [numpy.contender(work)];
}

/** Debian's own Python comes first: its NumPy is the yardstick. NUMPY_PYTHON names another. */
const candidates = [process.env.NUMPY_PYTHON, "/usr/bin/python3", "python3", "python"];

/** One thread, whichever library NumPy was built with. */
const oneThread = { OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1", MKL_NUM_THREADS: "1", BLIS_NUM_THREADS: "1" };

/** Starts NumPy, or says nothing when no Python here has it. */
export async function startNumpy(): Promise<NumpyProcess | undefined> {
  const python = candidates.find(
    (name) => name !== undefined && spawnSync(name, ["-c", "import numpy"], { stdio: "ignore" }).status === 0,
  );
  if (python === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "gradus-numpy-"));
  const child = spawn(python, [resolve(import.meta.dirname, "numpy-process.py")], {
    env: { ...process.env, ...oneThread },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const read = async (): Promise<Record<string, unknown>> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error("bench: the NumPy process ended; its own words are above.");
    return JSON.parse(value) as Record<string, unknown>;
  };
  const ask = async (request: unknown): Promise<Record<string, unknown>> => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    return read();
  };
  const { numpy } = await read();
  return {
    version: String(numpy),
    contender({ arrays, setup = "", run, answer }) {
      let prepared: Promise<unknown> | undefined;
      const prepare = (): Promise<unknown> => {
        for (const [name, { data }] of Object.entries(arrays)) writeFileSync(join(folder, `${name}.bin`), data);
        const shapes = Object.fromEntries(Object.entries(arrays).map(([name, { shape }]) => [name, shape]));
        return ask({ prepare: { folder, arrays: shapes, setup, run, answer } });
      };
      return {
        name: "numpy",
        bits: 64,
        mayNotEnd: false,
        async time(repeat) {
          await (prepared ??= prepare());
          return Number((await ask({ time: repeat })).milliseconds);
        },
        async answer() {
          await (prepared ??= prepare());
          const lengths = (await ask({ answer: true })).lengths as number[];
          const bytes = readFileSync(join(folder, "answer.bin"));
          const all = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
          let at = 0;
          return lengths.map((length) => all.slice(at, (at += length)));
        },
      };
    },
    async close() {
      const ended = new Promise((done) => child.on("exit", done));
      child.stdin.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
