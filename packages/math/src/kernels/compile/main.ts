// Compiles every kernel of ../assembly/ to its module in ../generated/. Run it after changing one, and commit both.
import { writeFileSync } from "node:fs";
import { compileKernels } from "./compile-kernels.ts";

for (const { name, wasm, path, source } of await compileKernels()) {
  writeFileSync(path, source);
  console.log(`${name}: ${wasm.length} bytes`);
}
