import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { readComment } from "./read-comment.ts";
import type { Comment } from "./read-comment.ts";

/** Something that the package exports, as its types declare it. */
export interface Declaration {
  /** As a reader writes it: `solve`, `ad.solve`. */
  readonly name: string;
  readonly kind: "function" | "class" | "value" | "type";
  /** The heading of src/index.ts that it stands under. */
  readonly area: string;
  /** The source file, below src. */
  readonly file: string;
  /** The text of each overload, or of the whole declaration. */
  readonly texts: readonly string[];
  readonly comment: Comment | undefined;
}

/** A top-level statement of a file of types. */
interface Statement {
  readonly name: string;
  readonly kind: Declaration["kind"];
  readonly text: string;
  readonly comment: string | undefined;
}

/** Everything that src/index.ts exports, in its order; the declarations from the types that `emit` has written to a folder. */
export function readDeclarations(folder: string): Declaration[] {
  const index = readFileSync(join(import.meta.dirname, "../src/index.ts"), "utf8");
  const found: Declaration[] = [];
  let area = "";
  for (const [, heading, namespace, path, names, from] of index.matchAll(
    /^\/\/ (.*)$|^export \* as (\w+) from "(.*?)";|^export (?:type )?\{([\s\S]*?)\} from "(.*?)";/gm,
  )) {
    if (heading !== undefined) [area] = heading.split(/ and |, /);
    else if (namespace !== undefined) found.push(...readNamespace(folder, namespace, path, area));
    else found.push(...splitNames(names).map((name) => declarationOf(folder, from, name, area)));
  }
  return found;
}

/** The members of `export * as namespace`, under names such as `ad.solve`. */
function readNamespace(folder: string, namespace: string, path: string, area: string): Declaration[] {
  const file = readFileSync(typesOf(folder, path), "utf8");
  return [...file.matchAll(/^export (?:\*|\{([\s\S]*?)\}) from "(.*?)";/gm)].flatMap(([, listed, from]) => {
    const source = join(dirname(path), from);
    const names =
      listed === undefined
        ? [...new Set(statementsOf(folder, source).flatMap(({ kind, name }) => (kind === "type" ? [] : [name])))]
        : splitNames(listed);
    return names.map((name) => ({
      ...declarationOf(folder, source, name, area),
      name: `${namespace}.${name}`,
    }));
  });
}

function declarationOf(folder: string, path: string, name: string, area: string): Declaration {
  const statements = statementsOf(folder, path).filter((each) => each.name === name);
  if (statements.length === 0) throw new Error(`readDeclarations: ${path} declares no ${name}.`);
  const comment = statements.find((each) => each.comment !== undefined)?.comment;
  return {
    name,
    kind: statements[0].kind,
    area,
    file: normalize(path).replaceAll("\\", "/").replace(/\.js$/, ".ts"),
    texts: statements.map(({ text }) => withoutTypeof(text, readFileSync(typesOf(folder, path), "utf8"))),
    comment: comment === undefined ? undefined : readComment(comment),
  };
}

const kinds = { function: "function", class: "class", const: "value", interface: "type", type: "type" } as const;

/** The exported statements of a file of types. The compiler writes them one after the other from the first column on. */
function statementsOf(folder: string, path: string): Statement[] {
  const lines = readFileSync(typesOf(folder, path), "utf8").split("\n");
  const statements: Statement[] = [];
  let comment: string | undefined;
  for (let i = 0; i < lines.length; i++) {
    const start = i;
    if (lines[i].startsWith("/**")) {
      while (!lines[i].includes("*/")) i += 1;
      comment = lines.slice(start, i + 1).join("\n");
      continue;
    }
    let text = lines[i];
    while (depthOf(text) > 0 || !/[;}]$/.test(text)) {
      if (i + 1 >= lines.length) break;
      i += 1;
      text += `\n${lines[i]}`;
    }
    const head = /^export (?:declare )?(function|class|const|interface|type) (\w+)/.exec(text);
    if (head !== null) statements.push({ name: head[2], kind: kinds[head[1] as keyof typeof kinds], text, comment });
    comment = undefined;
  }
  return statements;
}

/** `typeof f` of a private function of the same file, as the type that it stands for. */
function withoutTypeof(text: string, file: string): string {
  return text.replace(/typeof (\w+)/g, (written, name: string) => {
    const declared = new RegExp(`^declare function ${name}(.*): (.*);$`, "m").exec(file);
    return declared === null ? written : `${declared[1]} => ${declared[2]}`;
  });
}

function depthOf(text: string): number {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/"[^"\n]*"/g, "");
  return (code.match(/[({[]/g)?.length ?? 0) - (code.match(/[)}\]]/g)?.length ?? 0);
}

function typesOf(folder: string, path: string): string {
  const types = join(folder, path.replace(/\.[jt]s$/, ".d.ts"));
  if (!existsSync(types)) throw new Error(`readDeclarations: there are no types at ${types}.`);
  return types;
}

function splitNames(list: string): string[] {
  return list.split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
}
