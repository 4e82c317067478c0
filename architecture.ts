/** The layers, lowest first: a workspace may import those before it and no other. */
export const layers = [
  "packages/math",
  "packages/figures",
  "packages/lab",
  "packages/grading",
  "packages/quiz",
  "packages/course",
  "apps/server",
  "apps/web",
  "apps/cli",
] as const;

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/**
 * What breaks the layers, one sentence each.
 *
 * knip does not report undeclared imports between workspaces, so this looks at both: the direction and the declaration.
 */
export function findUpwardImports(
  files: readonly SourceFile[],
  declared: (workspace: string) => readonly string[],
): string[] {
  const problems: string[] = [];
  for (const { path, text } of files) {
    const from = layers.findIndex((layer) => path.startsWith(`${layer}/`));
    if (from < 0) {
      problems.push(`${path} lies in no layer of architecture.ts: add its workspace to the list.`);
      continue;
    }
    for (const [, name] of text.matchAll(/(?:from|import)\s*\(?\s*["'](@gradus\/[a-z-]+)["']/g)) {
      const to = layers.findIndex((layer) => layer.endsWith(`/${name.slice("@gradus/".length)}`));
      if (to === from && isTest(path)) continue;
      if (to >= from) problems.push(`${path} imports ${name}, which lies above ${layers[from]}: imports go down only.`);
      else if (!declared(layers[from]).includes(name))
        problems.push(`${path} imports ${name}, which ${layers[from]}/package.json does not declare.`);
    }
    const sideways = text.match(/from\s+["'](?:\.\.\/)+(?:packages|apps)\/[^"']+["']/);
    if (sideways)
      problems.push(`${path} reaches into another workspace by a path (${sideways[0]}): import it by its name.`);
  }
  return problems;
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}
