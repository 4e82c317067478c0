import { parseTypeScript } from "@gradus/lab";
import { compileSubmission } from "./submission.ts";
import { blanked, topLevel } from "./top-level.ts";

/**
 * A learner's module as one cell of a lab: what it exports is in scope of the other cells with its types, everything
 * else of it is not. Lines stay as they are. A module that cannot be loaded is given back as it is, for the compiler
 * of cells to say where it goes wrong.
 *
 * @example
 * submissionCell("export const twice = (x: number) => 2 * x;").startsWith("const { twice } ="); // true
 */
export function submissionCell(source: string): string {
  const submission = compileSubmission(source);
  if ("message" in submission) return source;
  const { exports, taken, moduleWords } = topLevel(parseTypeScript(source));
  const names = `{ ${exports.join(", ")} }`;
  const body = `${blanked(source.replace(/^#!/, "//"), moduleWords)}\n;return ${names};`;
  if (taken.length === 0) return `const ${names} = (() => { ${body} })();`;
  return `const ${names} = (({ ${taken.join(", ")} }) => { ${body} })(${given});`;
}

/** What a module may import, as it stands in a box. */
const given = `{
  NotWritten: class extends Error {
    constructor(name: string, ...given: readonly unknown[]) {
      void given;
      super(\`\${name} is not written yet.\`);
      this.name = "NotWritten";
    }
  },
  Failure: class extends Error {
    readonly code: string;
    readonly index: number | undefined;
    constructor(code: string, { index }: { index?: number } = {}) {
      super(index === undefined ? code : \`\${code} (index \${index})\`);
      this.name = "Failure";
      this.code = code;
      this.index = index;
    }
  },
}`;
