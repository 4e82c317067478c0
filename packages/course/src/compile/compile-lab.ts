import { submissionCell } from "@gradus/grading";
import { compileCell } from "@gradus/lab";
import { cellId, isReportPlace, ownFunctions } from "../read/read-lab.ts";
import type { DataSource, LabSource } from "../read/source-tree.ts";
import { lineOf } from "../read/walk.ts";
import type { Cell, Lab } from "../tree.ts";
import { compileBlocks } from "./compile-blocks.ts";
import type { LessonContext } from "./lesson-context.ts";

/** Compiles a lab; the context is that of its file. Diagnostics of its cells stay in the cells. */
export async function compileLab(lab: LabSource, sets: readonly DataSource[], context: LessonContext): Promise<Lab> {
  const parts: Lab["parts"][number][] = [];
  const cell = (id: string, code: string, line: number): Cell => {
    const source = { file: lab.file, line };
    return { type: "cell", id, code, compiled: compileCell(code, id), own: id === ownFunctions, source };
  };
  // What is published is the starter; the solution, in the cells of the source, is for checking only.
  if (lab.calls !== null)
    parts.push(cell(ownFunctions, submissionCell(lab.calls.code["starter.ts"] ?? ""), lab.bodyLine));
  for (const node of lab.body.root.children) {
    const id = node.type === "code" ? cellId(node) : null;
    if (node.type === "code" && id !== null) parts.push(cell(id, node.value, lineOf(node)));
    else if (isReportPlace(node) && typeof node.attributes?.id === "string")
      parts.push({ type: "report", id: node.attributes.id, prompt: await compileBlocks(node.children, context) });
    else parts.push(...(await compileBlocks([node], context)));
  }
  const { id, title, path, symbols, file } = lab;
  const data = lab.data.flatMap(({ value }) => sets.filter((set) => set.id === value));
  return { id, title, path, symbols, parts, data, source: { file, line: 1 } };
}
