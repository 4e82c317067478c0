import { Stopwatch } from "./stopwatch.ts";

/**
 * The most that plain WASM SIMD gives on this machine, in GFLOP/s: independent chains x = x·c + d on two float64 lanes,
 * all in registers. How many chains hide the latency best depends on the processor, so several are tried.
 *
 * @returns a function that measures once, for interleaving with other work
 */
export function simdPeak(): () => number {
  const kernels = [8, 10, 12, 13].map((chains) => ({ chains, run: compile(chains) }));
  const iterations = 400_000;
  return () => {
    const rates = kernels.map(({ chains, run }) => {
      const watch = new Stopwatch();
      watch.start();
      run(iterations);
      watch.stop();
      return (iterations * chains * 4) / watch.milliseconds / 1e6;
    });
    return Math.max(...rates);
  };
}

type Kernel = (iterations: number) => number;

function compile(chains: number): Kernel {
  const module = new WebAssembly.Module(encode(chains));
  return new WebAssembly.Instance(module).exports.run as Kernel;
}

const V128 = 0x7b;
const simd = (code: number): number[] => [0xfd, ...unsigned(code)];
const SPLAT = simd(0x14);
const ADD = simd(0xf0);
const MULTIPLY = simd(0xf2);
const EXTRACT_FIRST = [...simd(0x21), 0];

/** The module by hand: run(i32) → f64. Local 0 counts down, 1 is c, 2 is d, the rest are the chains. */
function encode(chains: number): Uint8Array<ArrayBuffer> {
  const chain = Array.from({ length: chains }, (_, k) => k + 3);
  const body = [
    ...[1, ...unsigned(chains + 2), V128],
    ...[...float64(0.999), ...SPLAT, 0x21, 1, ...float64(0.001), ...SPLAT, 0x21, 2],
    ...chain.flatMap((k) => [...float64(k / 16), ...SPLAT, 0x21, k]),
    ...[0x03, 0x40],
    ...chain.flatMap((k) => [0x20, k, 0x20, 1, ...MULTIPLY, 0x20, 2, ...ADD, 0x21, k]),
    // Counts down and repeats until 0.
    ...[0x20, 0, 0x41, 1, 0x6b, 0x22, 0, 0x0d, 0, 0x0b],
    ...chain.flatMap((k, first) => [0x20, k, ...(first === 0 ? [] : ADD)]),
    ...[...EXTRACT_FIRST, 0x0b],
  ];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, 1, 0x7f, 1, 0x7c]),
    ...section(3, [1, 0]),
    ...section(7, [1, 3, ...Buffer.from("run"), 0, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function float64(x: number): number[] {
  return [0x44, ...new Uint8Array(new Float64Array([x]).buffer)];
}

/** LEB128. */
function unsigned(x: number): number[] {
  return x < 128 ? [x] : [(x & 127) | 128, ...unsigned(x >> 7)];
}
