import type { Diagnostic } from "@gradus/lab";
import type { LabEffects } from "./lab-session.ts";
import type { LabWork } from "./lab-work.ts";

/** What is wrong with the cells, found without running them. */
export interface LabChecks {
  /** Shows what the compiler found in place of what stood there. */
  readonly show: (diagnostics: readonly Diagnostic[]) => void;
  /** Looks at the texts when nothing has been typed for a moment. */
  readonly soon: () => void;
  readonly close: () => void;
}

/** After the last key: long enough for the end of a word. */
const typingMs = 350;

/**
 * Faults of the text at once, faults of types when the language worker is there.
 *
 * @param path the lab's module in the language worker
 * @param known the names that are in scope without a definition, once the sandbox has told them
 */
export function openLabChecks(
  work: () => LabWork,
  {
    path,
    known,
    compiler,
    language,
  }: Pick<LabEffects, "compiler" | "language"> & {
    readonly path: string;
    readonly known: () => ReadonlySet<string> | undefined;
  },
): LabChecks {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  function show(diagnostics: readonly Diagnostic[]): void {
    const grouped = Map.groupBy(diagnostics, ({ cell }) => cell);
    for (const [id, state] of work().cells) {
      state.faults.value = (grouped.get(id) ?? []).map((each) => ({ ...each, severity: "error" as const }));
    }
  }

  async function check(): Promise<void> {
    const { compileCell, graph, typeModule } = await compiler();
    const { cells, present } = work();
    const sources = present().map((state) => ({ id: state.id, code: state.code.peek() }));
    const compiled = sources.map(({ id, code }) => compileCell(code, id));
    const { order, diagnostics } = graph(compiled, { known: known() });
    show([...compiled.flatMap((cell) => cell.diagnostics), ...diagnostics]);
    const module = typeModule(sources, order);
    const problems = await (await language()).check(path, module.text);
    if (closed || sources.some(({ id, code }) => cells.get(id)!.code.peek() !== code)) return;
    const placed = problems.flatMap((problem) => {
      const origin = module.origin(problem.line);
      if (origin === null) return [];
      const endLine = module.origin(problem.endLine)?.line ?? origin.line;
      return [{ ...problem, cell: origin.cell, line: origin.line, endLine }];
    });
    for (const { id } of sources) {
      const state = cells.get(id)!;
      // A text that does not parse has its own message, better than the checker's guesses.
      const broken = state.faults.peek().length > 0;
      state.typeFaults.value = broken ? [] : placed.filter(({ cell }) => cell === id);
    }
  }

  return {
    show,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(() => void check(), typingMs);
    },
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}
