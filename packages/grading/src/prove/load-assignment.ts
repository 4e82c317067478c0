import type { ExerciseChecks } from "../checks/exercise.ts";
import type { Mistake } from "../checks/mistake.ts";

/** The files of an assignment, loaded in Node. */
export interface LoadedAssignment {
  readonly visible: readonly ExerciseChecks[];
  readonly hidden: readonly ExerciseChecks[];
  readonly mistakes: Readonly<Record<string, readonly Mistake[]>>;
  readonly starter: string;
  /** Null where it is kept elsewhere, as a class may do. */
  readonly solution: string | null;
  /** Correct solutions of another make, by file name. */
  readonly alternatives: Readonly<Record<string, string>>;
}

/** Reads a folder `programming-assignments/NAME/`. A file that may be kept elsewhere may be absent. */
export async function loadAssignment(folder: string): Promise<LoadedAssignment> {
  // Not imports: the browser's bundle reads this file too, and would carry holes where Node is meant.
  const { existsSync, readFileSync, readdirSync } = process.getBuiltinModule("node:fs");
  const { join } = process.getBuiltinModule("node:path");
  const { pathToFileURL } = process.getBuiltinModule("node:url");

  const load = async <T>(name: string, absent: T): Promise<T> => {
    const path = join(folder, name);
    if (!existsSync(path)) return absent;
    const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default: T };
    return module.default;
  };
  const text = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : null);
  const others = existsSync(join(folder, "alternatives")) ? readdirSync(join(folder, "alternatives")) : [];
  return {
    visible: await load<readonly ExerciseChecks[]>("checks.ts", []),
    hidden: await load<readonly ExerciseChecks[]>("hidden-checks.ts", []),
    mistakes: await load<Record<string, readonly Mistake[]>>("mistakes.ts", {}),
    starter: text("starter.ts") ?? "",
    solution: text("solution.ts"),
    alternatives: Object.fromEntries(
      others
        .filter((name) => name.endsWith(".ts"))
        .sort()
        .map((name) => [name, text(join("alternatives", name)) ?? ""]),
    ),
  };
}
