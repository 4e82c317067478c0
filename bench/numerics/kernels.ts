import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import type { Verdict } from "./judge.ts";

interface Loaded {
  readonly atStart: { readonly bytes: number; readonly modules: number };
  readonly bytes: number;
  readonly modules: number;
  readonly milliseconds: number;
}

/** What the kernels weigh and how long they take to be ready, in fresh processes; and what `solve` alone needs of them. */
export function judgeKernels(): Verdict[] {
  const all = Array.from({ length: 7 }, () => load("all"));
  const solve = load("solve");
  const [{ bytes, modules }] = all;
  // The best of seven: compiling happens once in a process, so that whatever else runs in those milliseconds would count.
  const ready = Math.min(...all.map((each) => each.milliseconds));
  const row = "all kernels";
  const kilobytes = (count: number): string => `${(count / 1000).toFixed(1)} KB`;
  return [
    {
      row,
      bound: "< 60 KB of WASM",
      found: `${kilobytes(bytes)} in ${modules} modules`,
      met: modules > 0 && bytes < 60_000,
    },
    { row, bound: "ready in < 10 ms", found: `${ready.toFixed(2)} ms`, met: modules > 0 && ready < 10 },
    {
      row,
      bound: "solve loads only its own",
      found: `${kilobytes(solve.bytes)} in ${solve.modules} modules`,
      met: solve.modules > 0 && solve.bytes < bytes && solve.atStart.modules <= solve.modules,
    },
  ];
}

function load(work: "all" | "solve"): Loaded {
  const script = resolve(import.meta.dirname, "kernel-probe.ts");
  const { stdout, status, stderr } = spawnSync(process.execPath, [script, work], { encoding: "utf8" });
  if (status !== 0) throw new Error(`bench: the kernels could not be loaded:\n${stderr}`);
  return JSON.parse(stdout) as Loaded;
}
