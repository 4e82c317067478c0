import { compileCell } from "@gradus/lab";
import { cellId } from "../read/read-lab.ts";
import type { DataSource, LabSource } from "../read/source-tree.ts";
import { lineOf } from "../read/walk.ts";
import type { Block, Cell, Lab } from "../tree.ts";
import { compileBlocks } from "./compile-blocks.ts";
import type { LessonContext } from "./lesson-context.ts";

/** Compiles a lab; the context is that of its file. Diagnostics of its cells stay in the cells. */
export async function compileLab(lab: LabSource, sets: readonly DataSource[], context: LessonContext): Promise<Lab> {
  const parts: (Block | Cell)[] = [];
  for (const node of lab.body.root.children) {
    const id = node.type === "code" ? cellId(node) : null;
    if (node.type !== "code" || id === null) parts.push(...(await compileBlocks([node], context)));
    else {
      const source = { file: lab.file, line: lineOf(node) };
      parts.push({ type: "cell", id, code: node.value, compiled: compileCell(node.value, id), source });
    }
  }
  const { id, title, symbols, file } = lab;
  const data = lab.data.flatMap(({ value }) => sets.filter((set) => set.id === value));
  return { id, title, symbols, parts, data, source: { file, line: 1 } };
}
