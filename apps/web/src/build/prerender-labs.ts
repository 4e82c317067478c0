import type { Cell, CourseTree, Lab } from "@gradus/course";
import { dataTexts } from "../pages/lab-page.tsx";
import { prerenderLab } from "../lab/prerender-lab.tsx";
import type { PrerenderedLab } from "../lab/prerender-lab.tsx";

/** Runs every lab once, so that its page shows results before (and without) its scripts. */
export async function prerenderLabs(tree: CourseTree): Promise<Map<Lab, PrerenderedLab>> {
  const labs = tree.courses.flatMap(({ modules }) => modules.flatMap((module) => module.labs));
  const prerendered = new Map<Lab, PrerenderedLab>();
  for (const lab of labs) {
    const cells = lab.parts.filter((part): part is Cell => part.type === "cell");
    prerendered.set(lab, await prerenderLab(cells, dataTexts(lab)));
  }
  return prerendered;
}
