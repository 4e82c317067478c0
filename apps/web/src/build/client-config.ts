import { fileURLToPath } from "node:url";
import type { CourseTree } from "@gradus/course";
import type { InlineConfig, Plugin } from "vite";
import { courseModules } from "./course-modules.ts";

/** Root of the web app's sources; the keys of the manifest are relative to it. */
export const webSources = fileURLToPath(new URL("..", import.meta.url));

/** What all bundles of the site share: JSX for Preact, packages of the project, the code of the courses. */
export function clientConfig(tree: CourseTree, coursesDir: string): InlineConfig {
  return {
    configFile: false,
    root: webSources,
    base: "./",
    logLevel: "error",
    publicDir: false,
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    plugins: [courseModules(tree, coursesDir), projectPackages()],
    css: { postcss: { plugins: [woff2Only] } },
    worker: { format: "es", plugins: () => [courseModules(tree, coursesDir), projectPackages()] },
    build: {
      target: "es2023",
      emptyOutDir: true,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { treeshake: { moduleSideEffects } },
    },
  };
}

/** Lets a folder of courses outside of this repository import `@gradus/…`: the packages are resolved from here. */
function projectPackages(): Plugin {
  return {
    name: "gradus-project-packages",
    async resolveId(id, importer) {
      if (!id.startsWith("@gradus/") || importer === undefined || importer.startsWith(webSources)) return null;
      return this.resolve(id, `${webSources}index.ts`, { skipSelf: true });
    },
  };
}

/**
 * Whether a module must be kept although nothing of it is used. Those of the project's packages are not: a page that
 * takes one function from a package shall not load the rest of it.
 */
function moduleSideEffects(id: string): boolean {
  return !/[\\/](?:packages[\\/]\w+|@gradus[\\/]\w+)[\\/]src[\\/]/.test(id);
}

/** KaTeX names each font in three formats; every browser that runs this site reads woff2. */
const woff2Only: Postcss = {
  postcssPlugin: "gradus-woff2-only",
  Declaration: {
    src: (declaration) => {
      declaration.value = declaration.value.replaceAll(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\("[^"]*"\)/g, "");
    },
  },
};

interface Postcss {
  readonly postcssPlugin: string;
  readonly Declaration: { readonly src: (declaration: { value: string }) => void };
}
