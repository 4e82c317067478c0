import { figures, loadFigure } from "@gradus/figures";
import type { Figure } from "@gradus/figures";

/** The code of every figure: the gallery shows them all, lessons only those of the catalogue. */
export async function loadFigures(): Promise<Map<string, Figure>> {
  const loaded = await Promise.all(Object.keys(figures).map(async (name) => [name, await loadFigure(name)] as const));
  return new Map(loaded);
}
