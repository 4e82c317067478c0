import assert from "node:assert/strict";
import { test } from "node:test";
import { gemm } from "./gemm.ts";
import { gemmWasm } from "./generated/gemm.ts";
import { kernel } from "./kernel.ts";

const real = globalThis.WebAssembly;

test("a kernel is compiled once, at its first use", (t) => {
  const module = t.mock.method(real, "Module");
  const fresh = kernel(gemmWasm);
  assert.equal(module.mock.callCount(), 0);
  assert.equal(fresh(), fresh());
  assert.equal(module.mock.callCount(), 1);
});

test("every kernel loads here", () => {
  assert.equal(typeof gemm()?.gemm, "function");
});

test("a refused kernel, and one that imports it, is undefined, and is not tried again", (t) => {
  const module = t.mock.method(real, "Module", () => {
    throw new real.CompileError("Refused to compile WebAssembly by the content security policy");
  });
  const refused = kernel(gemmWasm);
  assert.equal(refused(), undefined);
  assert.equal(refused(), undefined);
  assert.equal(module.mock.callCount(), 1);
  module.mock.restore();
  assert.equal(kernel(gemmWasm, { other: refused })(), undefined);
});
