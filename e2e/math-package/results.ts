import * as math from "@gradus/math";

/** Work in every part of the package, on both sides of the sizes from which kernels take over: what came out, as bits. */
export function results(): Record<string, string> {
  const { ad } = math;
  const out: Record<string, string> = {};
  for (const n of [3, 20, 150]) {
    const A = math.random("A").normal({ shape: [n, n] });
    const b = math.random("b").uniform({ shape: n });
    const tall = math.random("tall").normal({ shape: [2 * n, n] });
    const symmetric = math.add(math.matmul(A.T, A), math.identity(n));
    const right = math.random("right").normal({ shape: 2 * n });
    const all: Record<string, unknown> = {
      product: math.matmul(A, A.T),
      solution: math.solve(A, b),
      inverse: math.inv(A),
      logDeterminant: math.slogdet(A).logAbs,
      L: math.cholesky(symmetric),
      ...math.qr(tall),
      ...math.lstsq(tall, right),
      ...math.svd(tall),
      ...math.eigh(symmetric),
      ...named("general", math.eig(A)),
      sum: math.sum(A),
      sorted: math.sort(b),
      exp: math.map(A, math.exp),
      log: math.map(b, math.log),
      sin: math.map(A, math.sin),
      power: math.map(b, (x) => math.pow(x, 0.3)),
      integers: math.random(1).integer(0, 99, { shape: n }),
      slope: math.gradient((x) => ad.sum(ad.tanh(ad.matmul(A, x))), b),
    };
    for (const [name, value] of Object.entries(all))
      if (typeof value === "number" || value instanceof math.NDArray) out[`${name} ${n}`] = bits(value);
  }
  out.exponential = bits(
    math.expm([
      [0, 1],
      [-1, 0],
    ]),
  );
  out.exact = String(
    math.rationalDet([
      ["1/3", 2],
      [0.1, "7/2"],
    ]),
  );
  out.derivative = math.expressionToText(
    math.derivative(math.parseExpression("x^2 * sin(x)", { variables: ["x"] }), "x"),
  );
  out.csv = math.toCsv(math.parseCsv("a,b\n1,x\n2,\n"));
  try {
    math.cholesky([
      [1, 2],
      [2, 1],
    ]);
  } catch (error) {
    out.error = String(error);
  }
  return out;
}

function named(prefix: string, parts: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [`${prefix} ${name}`, part as unknown]));
}

/** How many numbers, the FNV-1a hash of their bytes, and the first of them for the reader. */
function bits(value: number | math.NDArray): string {
  const numbers = Float64Array.from(typeof value === "number" ? [value] : value.toTypedArray());
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(numbers.buffer)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return `${numbers.length} numbers, ${hash.toString(16)}, ${numbers[0]}`;
}
