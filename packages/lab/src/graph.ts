import type { CellSummary } from "./cell-summary.ts";
import type { Diagnostic, DiagnosticCode } from "./diagnostic.ts";
import { nearestName } from "./nearest-name.ts";

export interface CellGraph {
  /** Every cell, each after the cells it reads from; otherwise in the order given. */
  readonly order: readonly string[];
  /** The cells that read, directly or through others, what the given cell defines; in running order. */
  readonly dependents: (id: string) => readonly string[];
  /** The cells that the given cell reads from directly. */
  readonly needs: (id: string) => readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The order in which the cells of a lab run, and what is wrong between them: a name defined twice, a cell that
 * assigns to another's variable, cells that wait for each other, names nobody defines.
 *
 * A cell's own diagnostics (`CellSummary.diagnostics`) are not repeated here.
 *
 * @param known names in scope without a definition; without it unknown names are not reported
 */
export function graph(cells: readonly CellSummary[], { known }: { known?: ReadonlySet<string> } = {}): CellGraph {
  const diagnostics: Diagnostic[] = [];
  const report = (cell: CellSummary, name: string, code: DiagnosticCode, message: string): void => {
    diagnostics.push({ cell: cell.id, code, ...cell.places[name], message });
  };

  const definedBy = new Map<string, CellSummary>();
  for (const cell of cells) {
    for (const name of cell.defines) {
      const first = definedBy.get(name);
      if (first === undefined) definedBy.set(name, cell);
      else report(cell, name, "duplicate-name", duplicateMessage(name, first.id));
    }
  }
  const duplicates = new Set(diagnostics.map(({ cell }) => cell));

  const needs = new Map<string, string[]>();
  for (const cell of cells) {
    const sources = cell.uses.flatMap((name) => definedBy.get(name) ?? []).filter((source) => source !== cell);
    needs.set(cell.id, [...new Set(sources.map(({ id }) => id))]);
    for (const name of cell.writes) {
      const source = definedBy.get(name);
      report(cell, name, "written-elsewhere", writeMessage(name, source?.id));
    }
    if (known === undefined) continue;
    for (const name of cell.uses) {
      if (definedBy.has(name) || known.has(name) || cell.writes.includes(name)) continue;
      report(cell, name, "unknown-name", unknownMessage(name, [...definedBy.keys(), ...known]));
    }
  }

  const { order, circular } = sortByNeed(cells, needs);
  for (const cell of circular) {
    const name = cell.uses.find((use) => circular.some((other) => other !== cell && definedBy.get(use) === other));
    if (name === undefined) continue;
    const message = `Cells wait for each other in a circle: this one reads ${name} from the cell “${definedBy.get(name)!.id}”, which needs this one first. Move one of the definitions into a cell of its own.`;
    if (!duplicates.has(cell.id)) report(cell, name, "cycle", message);
  }

  return {
    order,
    needs: (id) => needs.get(id) ?? [],
    dependents(id) {
      const reached = new Set([id]);
      let size = 0;
      while (size !== reached.size) {
        size = reached.size;
        for (const cell of order) if (needs.get(cell)!.some((need) => reached.has(need))) reached.add(cell);
      }
      reached.delete(id);
      return order.filter((cell) => reached.has(cell));
    },
    diagnostics,
  };
}

/** Kahn's algorithm, taking the first cell of the text that waits for nothing; what is left waits in circles. */
function sortByNeed(
  cells: readonly CellSummary[],
  needs: ReadonlyMap<string, readonly string[]>,
): { order: string[]; circular: CellSummary[] } {
  const order: string[] = [];
  const done = new Set<string>();
  let left = [...cells];
  for (;;) {
    const next = left.find(({ id }) => needs.get(id)!.every((need) => done.has(need)));
    if (next === undefined) break;
    done.add(next.id);
    order.push(next.id);
    left = left.filter((cell) => cell !== next);
  }
  // Some only wait for a circle without being part of it: those that nothing in the circle reads from.
  let circular = left;
  for (;;) {
    const inside = circular.filter((cell) => circular.some((other) => needs.get(other.id)!.includes(cell.id)));
    if (inside.length === circular.length) break;
    circular = inside;
  }
  return { order: [...order, ...left.map(({ id }) => id)], circular };
}

function duplicateMessage(name: string, first: string): string {
  return `${name} is already defined in the cell “${first}”. A name means one thing in the whole lab: give this one another name.`;
}

function writeMessage(name: string, owner: string | undefined): string {
  if (owner === undefined) return `${name} is assigned but not declared. Write const ${name} = … or let ${name} = ….`;
  return `${name} belongs to the cell “${owner}”; only that cell may change it. Change it there, or define a new name here.`;
}

function unknownMessage(name: string, names: Iterable<string>): string {
  const near = nearestName(name, names);
  const hint = near === undefined ? "Define it in a cell, or check the spelling." : `Did you mean ${near}?`;
  return `${name} is not defined in this lab. ${hint}`;
}
