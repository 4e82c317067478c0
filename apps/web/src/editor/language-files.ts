/// <reference types="vite/client" />
/**
 * The texts that the type checker needs, put into the language worker by the bundler: the declarations of the
 * language without the DOM, and the sources of what is in scope in a cell. One lazy file in all.
 */
import { typeGlobals } from "@gradus/lab";
import { submissionPath } from "./language-protocol.ts";

const language = import.meta.glob<string>(
  [
    "../../../../node_modules/typescript-language-service/lib/lib.es*.d.ts",
    "../../../../node_modules/typescript-language-service/lib/lib.decorators*.d.ts",
    "!**/*.full.d.ts",
    "!**/lib.esnext.temporal.d.ts",
  ],
  { query: "?raw", import: "default", eager: true },
);
const math = import.meta.glob<string>(["../../../../packages/math/src/**/*.ts", "!**/*.test.ts", "!**/generated/**"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const lab = import.meta.glob<string>(
  ["../../../../packages/lab/src/display/**/*.ts", "../../../../packages/lab/src/mime-bundle.ts", "!**/*.test.ts"],
  { query: "?raw", import: "default", eager: true },
);

/** What an assignment's starter imports. */
const submission = import.meta.glob<string>("../../../../packages/grading/src/protocol/given-names.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** What is known without an import, and where the packages lie that may be imported. */
export interface Scope {
  readonly declarations: readonly string[];
  readonly packages: Readonly<Record<string, string[]>>;
}

/** In a cell everything of the course; in an assignment's file only what its box gives it. */
export function scopeOf(path: string): Scope {
  if (path === submissionPath) return { declarations: ["/host.d.ts"], packages: submissionPackages };
  return { declarations: ["/globals.d.ts", "/host.d.ts"], packages: cellPackages };
}

const submissionPackages = { "@gradus/grading": ["/packages/grading/src/protocol/given-names.ts"] };
const cellPackages = {
  "@gradus/math": ["/packages/math/src/index.ts"],
  "@gradus/lab": ["/packages/lab/src/display/create-display.ts"],
};

/** What JavaScript hosts bring and the language's own declarations lack. */
const host = `
declare const console: { log(...values: unknown[]): void; warn(...values: unknown[]): void; error(...values: unknown[]): void; table(value: unknown): void };
declare const performance: { now(): number };
declare function setTimeout(callback: () => void, milliseconds?: number): number;
declare function clearTimeout(timer: number): void;
declare function structuredClone<T>(value: T): T;
`;

/** Every file by its path in the checker's file system. */
export function languageFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [path, text] of Object.entries(language)) {
    // The checker asks for `lib.esnext.d.ts`, which names the temporal proposal that we leave out.
    files.set(path.replace(/^.*\/lib\//, "/"), text.replace(/^\/\/\/ <reference lib="esnext.temporal" \/>$/m, ""));
  }
  for (const [path, text] of [...Object.entries(math), ...Object.entries(lab), ...Object.entries(submission)]) {
    files.set(path.replace(/^.*\/packages\//, "/packages/"), text);
  }
  files.set("/globals.d.ts", typeGlobals(files.get("/packages/math/src/index.ts") ?? ""));
  files.set("/host.d.ts", host);
  return files;
}
