import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A kernel, compiled. */
interface CompiledKernel {
  readonly name: string;
  readonly wasm: Uint8Array;
  /** Where its TypeScript module lies. */
  readonly path: string;
  /** The text of that module. */
  readonly source: string;
}

type Compiler = (typeof import("assemblyscript/asc"))["main"];

const kernels = join(import.meta.dirname, "..");

/**
 * Each file of `assembly/`, compiled for the memory that all kernels share: the constants of one lie behind those of the
 * one before. Throws with the compiler's own words.
 */
export async function compileKernels(): Promise<CompiledKernel[]> {
  // The compiler puts a sort of its own in the place of JavaScript's, for everybody: it has it while it works.
  const { sort } = Array.prototype;
  try {
    return await compileAll();
  } finally {
    // oxlint-disable-next-line no-extend-native
    Array.prototype.sort = sort;
  }
}

async function compileAll(): Promise<CompiledKernel[]> {
  const { main } = await import("assemblyscript/asc");
  const names = globSync("assembly/*.ts", { cwd: kernels }).map((file) => basename(file, ".ts"));
  const compiled: CompiledKernel[] = [];
  let constants = 1024;
  for (const name of names.sort()) {
    const { wasm, text } = await compile(main, name, constants);
    constants = endOfConstants(text, constants);
    const variable = `${name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Wasm`;
    compiled.push({
      name,
      wasm,
      path: join(kernels, "generated", `${name}.ts`),
      source:
        `// Made from ../assembly/${name}.ts by ../compile/main.ts: do not edit.\n` +
        `export const ${variable} =\n  "${Buffer.from(wasm).toString("base64")}";\n`,
    });
  }
  // What is lent begins at the second page.
  if (constants > 65536)
    throw new Error(`The constants of all kernels take ${constants} bytes; there is room for 65536.`);
  return compiled;
}

async function compile(main: Compiler, name: string, memoryBase: number): Promise<{ wasm: Uint8Array; text: string }> {
  const written = new Map<string, string | Uint8Array>();
  const { error, stderr } = await main(
    [
      `${name}.ts`,
      // -O3 inlines and unrolls until the registers spill: 25 % slower for gemm.
      ...["-O2", "--noAssert", "--use", "abort=", "--enable", "simd"],
      // No allocator, no garbage: kernels are given addresses.
      ...["--runtime", "stub", "--importMemory", "--noExportMemory", "--memoryBase", `${memoryBase}`],
      ...["--outFile", "kernel.wasm", "--textFile", "kernel.wat"],
    ],
    {
      readFile: (path) => read(path),
      writeFile: (path, contents) => void written.set(path, contents),
      listFiles: () => [],
    },
  );
  if (error) throw new Error(`The kernel ${name} does not compile.\n${stderr.toString()}`, { cause: error });
  return { wasm: written.get("kernel.wasm") as Uint8Array, text: written.get("kernel.wat") as string };
}

/** The first multiple of 16 behind a module's constants. */
function endOfConstants(text: string, begin: number): number {
  let end = begin;
  for (const [, at, bytes] of text.matchAll(/\(data \S+ \(i32\.const (\d+)\) "((?:[^"\\]|\\.)*)"\)/g)) {
    end = Math.max(end, Number(at) + bytes.replaceAll(/\\(?:[0-9a-f]{2}|.)/g, "x").length);
  }
  return Math.ceil(end / 16) * 16;
}

function read(path: string): string | null {
  try {
    return readFileSync(join(kernels, "assembly", path), "utf8");
  } catch {
    return null;
  }
}
