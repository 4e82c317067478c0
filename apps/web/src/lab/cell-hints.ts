import type { CellSource } from "@gradus/lab";
import type { EditorHints } from "../editor/editor-types.ts";
import type { LabEffects } from "./lab-session.ts";

/**
 * Completion and hover in a cell: the language worker sees the whole lab as one module, so names of other cells are
 * known with their types.
 *
 * @param path the module's name in the worker
 * @param cells all cells as they are now
 */
export function cellHints(
  path: string,
  id: string,
  { compiler, language }: Pick<LabEffects, "compiler" | "language">,
  cells: () => readonly CellSource[],
): EditorHints {
  async function inModule(code: string) {
    const [{ typeModule }, client] = await Promise.all([compiler(), language()]);
    const module = typeModule(cells().map((cell) => (cell.id === id ? { id, code } : cell)));
    const before = module.text.split("\n").slice(0, module.lineOf(id) - 1);
    const start = before.reduce((length, line) => length + line.length + 1, 0);
    return { text: module.text, start, client };
  }

  return {
    async complete(code, offset) {
      const { text, start, client } = await inModule(code);
      const found = await client.complete(path, text, start + offset);
      return found === null ? null : { from: found.from - start, options: found.options };
    },
    async hover(code, offset) {
      const { text, start, client } = await inModule(code);
      const found = await client.hover(path, text, start + offset);
      return found === null ? null : { ...found, start: found.start - start, end: found.end - start };
    },
  };
}
