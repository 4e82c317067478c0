import { kernelMemory } from "./memory.ts";

/** A kernel's functions, compiled when first asked for; undefined where WebAssembly is missing or refused. */
export type Kernel<Functions> = () => Functions | undefined;

/**
 * A kernel: a few functions in WebAssembly with SIMD, for the sizes where plain TypeScript is too slow.
 *
 * **Sources.** Each file of `assembly/` is one kernel, written in AssemblyScript; what several of them share lies in
 * `assembly/parts/`. `node packages/math/src/kernels/compile/main.ts` compiles each to a module of `generated/` that holds
 * the bytes as text. Those modules are committed, and a test compiles them again: nobody needs the compiler to use them.
 *
 * **Loading.** Nothing is compiled when a module is imported. The first call of the kernel compiles it, synchronously: it
 * is a few kilobytes, so nobody has to await anything. A program that needs only `solve` carries only its kernels.
 *
 * **Memory.** All kernels import one memory, and take addresses in bytes; some of them are there a second time, on the
 * memory of large arrays. Room for a job is borrowed with `lend`. A kernel may call another one: it declares the function with
 * `@external("name", "function")`, and `uses` names it here.
 *
 * **Falling back.** Without WebAssembly, or where a content security policy or an old engine refuses it, the answer is
 * undefined and the caller takes its plain path, which always exists: it is also what small sizes use, and what the
 * kernel is tested against. No fused multiply-add and no relaxed SIMD: kernels give the same bits in every engine.
 *
 * @param wasm the module's bytes in base64
 * @param uses the kernels that this one imports, by name
 * @param home another memory than the common one, for a kernel that works on what lies there
 */
export function kernel<Functions extends object>(
  wasm: string,
  uses: Readonly<Record<string, Kernel<object>>> = {},
  home: () => WebAssembly.Memory | undefined = kernelMemory,
): Kernel<Functions> {
  let functions: Functions | undefined;
  let tried = false;
  return () => {
    if (tried) return functions;
    tried = true;
    const memory = home();
    const compiled = memory && compile(wasm);
    if (!compiled) return undefined;
    const imports: WebAssembly.Imports = { env: { memory } };
    for (const [name, used] of Object.entries(uses)) {
      const exports = used();
      if (!exports) return undefined;
      imports[name] = exports as WebAssembly.ModuleImports;
    }
    functions = new WebAssembly.Instance(compiled, imports).exports as Functions;
    return functions;
  };
}

function compile(wasm: string): WebAssembly.Module | undefined {
  const text = atob(wasm);
  const bytes = new Uint8Array(text.length);
  for (let k = 0; k < text.length; k++) bytes[k] = text.charCodeAt(k);
  try {
    return new WebAssembly.Module(bytes);
  } catch {
    // A content security policy, or an engine without SIMD.
    return undefined;
  }
}
