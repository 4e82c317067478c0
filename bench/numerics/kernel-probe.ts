// A process of its own for kernels.ts: counts the WASM that @gradus/math compiles, and how long that takes, while it does
// the work named by the first argument: "solve" or "all".
import { Stopwatch } from "./stopwatch.ts";

let bytes = 0;
let modules = 0;
const watch = new Stopwatch();

function timed<Args extends unknown[], Result>(work: (...args: Args) => Result): (...args: Args) => Result {
  return (...args) => {
    watch.start();
    const result = work(...args);
    watch.stop();
    return result;
  };
}

const compile = timed((target: typeof WebAssembly.Module, args: [BufferSource]) => new target(...args));
const instantiate = timed(
  (target: typeof WebAssembly.Instance, args: [WebAssembly.Module, WebAssembly.Imports?]) => new target(...args),
);
WebAssembly.Module = new Proxy(WebAssembly.Module, {
  construct(target, args: [BufferSource]) {
    bytes += args[0].byteLength;
    modules += 1;
    return compile(target, args);
  },
});
WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
  construct: (target, args: [WebAssembly.Module, WebAssembly.Imports?]) => instantiate(target, args),
});

const math = await import("@gradus/math");
const atStart = { bytes, modules };
const { random } = math;
const A = random("A").normal({ shape: [200, 200] });
const b = random("b").normal({ shape: 200 });
math.solve(A, b);
if (process.argv[2] === "all") {
  const S = math.add(A, A.T);
  const D = math.add(math.matmul(A, A.T), math.identity(200));
  const x = random("x").normal({ shape: 1_000_000 });
  math.cholesky(D);
  math.qr(A);
  math.eigh(S);
  math.eig(A);
  math.svd(A);
  math.lstsq(A, b);
  math.sum(x);
  math.add(x, x, { out: x });
  math.exp(x);
  math.gradient((X) => math.ad.sum(math.ad.tanh(math.ad.matmul(X, A))), A);
}
console.log(JSON.stringify({ atStart, bytes, modules, milliseconds: watch.milliseconds }));
