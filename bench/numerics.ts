import { cpus } from "node:os";
import { judgeMusts, judgeReach } from "./numerics/judge.ts";
import { judgeKernels } from "./numerics/kernels.ts";
import { measure } from "./numerics/measure.ts";
import type { Measured } from "./numerics/measure.ts";
import { startNumpy } from "./numerics/numpy.ts";
import { loadPeers } from "./numerics/peers.ts";
import { printTimes, printVerdicts } from "./numerics/print.ts";
import { allRows } from "./numerics/rows.ts";
import { simdPeak } from "./numerics/simd-peak.ts";
import { startTrials } from "./numerics/trial.ts";

const withoutNumpy =
  "NumPy was not found, so no must that names it can be judged. On Debian or Ubuntu: apt install python3-numpy " +
  "libopenblas0 (with the plain BLAS NumPy would be an easy yardstick); or name a Python that has it: NUMPY_PYTHON=… .";

/**
 * The speed table: @gradus/math, its JavaScript peers and NumPy with one thread, interleaved in one run.
 *
 * @param only rows whose names contain this, in small letters; all when absent
 * @returns the musts that were missed, in words
 */
export async function numerics(only = ""): Promise<string[]> {
  const peers = await loadPeers();
  const numpy = await startNumpy();
  const { trial, close } = startTrials();
  const versions = Object.entries(peers.versions).map(([name, version]) => `${name} ${version}`);
  console.log(`\nNumerics: ${cpus()[0].model}, Node ${process.versions.node}, medians of interleaved rounds`);
  console.log(`Peers: ${versions.join(", ")}; numpy ${numpy?.version ?? "missing"}, one thread`);
  if (numpy === undefined) console.log(withoutNumpy);
  const peak = simdPeak();
  const all: Measured[] = [];
  const started = performance.now();
  for (const { name, make } of allRows) {
    if (!name.toLowerCase().includes(only)) continue;
    process.stderr.write(`  ${name} …\n`);
    const row = make();
    all.push(await measure(row, row.contenders(peers, numpy), peak, trial));
  }
  await close();
  await numpy?.close();
  const musts = [...all.flatMap(judgeMusts), ...judgeKernels()];
  printTimes(all);
  console.log("");
  printVerdicts(musts, all.flatMap(judgeReach));
  const missed = musts.filter(({ met }) => met === false);
  const open = musts.filter(({ met }) => met === undefined).length;
  console.log(
    `Numerics: ${musts.length} musts, ${missed.length} missed${open > 0 ? `, ${open} not judged` : ""}; ${((performance.now() - started) / 1000).toFixed(0)} s.`,
  );
  return missed.map(({ row, bound, found }) => `${row}: ${bound}; measured ${found}`);
}
