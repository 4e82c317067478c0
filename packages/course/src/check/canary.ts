import type { Rule } from "./rule.ts";

/** Stands in every file that is not published; nothing published may hold it. */
export const canaryText = "gradus-canary-9f2c";

const comment = `// ${canaryText}: this file is not published`;
const isHidden = (file: string): boolean =>
  /\/(?:hidden-checks|solution)\.ts$|\/(?:hidden-checks|alternatives)\/.+\.ts$/.test(file);
// Vite also takes a file by a query ("./solution.ts?raw") and by new URL("./solution.ts", import.meta.url).
const importsHidden =
  /(?:from|import|URL)\s*\(?\s*["'][^"']*\/(?:(?:hidden-checks|solution)\.ts(?:\?[^"']*)?|(?:hidden-checks|alternatives)\/[^"']*)["']/;

export const canary: Rule = {
  id: "canary",
  says: "Hidden checks, solutions and alternative solutions carry the canary comment; nothing else does, and nothing else imports them.",
  async check(tree, problem) {
    for (const file of tree.files) {
      if (!/\.(?:ts|md|yaml|csv|tsv|json|txt)$/.test(file)) continue;
      const text = await tree.text(file);
      const line = (index: number): number => text.slice(0, index).split("\n").length;
      const found = text.indexOf(canaryText);
      if (isHidden(file)) {
        if (found === -1) problem(file, 1, file, `A hidden file begins with the comment  ${comment}`);
        continue;
      }
      if (found !== -1) {
        problem(
          file,
          line(found),
          canaryText,
          "The canary marks files that are not published; this one is. Was a hidden file copied here?",
        );
      }
      const leak = file.endsWith(".test.ts") ? null : importsHidden.exec(text);
      if (leak !== null) {
        problem(
          file,
          line(leak.index),
          leak[0],
          "A published file cannot import hidden checks or a solution. Move what both need into a file of its own.",
        );
      }
    }
  },
};
