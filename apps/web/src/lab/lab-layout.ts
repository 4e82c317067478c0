/** What a learner changed about which cells there are; saved beside the cells. */
export interface LabLayout {
  /** The learner's own cells, each below another cell; `null` is the end of the lab. */
  readonly added: readonly { readonly id: string; readonly after: string | null }[];
  /** Published cells that were taken away. */
  readonly deleted: readonly string[];
}

export const publishedLayout: LabLayout = { added: [], deleted: [] };

export type LabPart = { readonly type: "prose" | "cell" | "report"; readonly id: string };

/**
 * The parts of a lab in the order of the page: as published, each own cell below the one it was added under. An own
 * cell whose neighbour is gone from a newer edition of the lab comes at the end, never lost.
 */
export function arrangeParts<P extends LabPart>(
  published: readonly P[],
  { added }: LabLayout,
): (P | { readonly type: "cell"; readonly id: string })[] {
  const placed = new Set<string>();
  const below = (id: string | null): { type: "cell"; id: string }[] =>
    added
      .filter((own) => own.after === id && !placed.has(own.id))
      .flatMap((own) => {
        placed.add(own.id);
        return [{ type: "cell" as const, id: own.id }, ...below(own.id)];
      });
  const parts = published.flatMap((part) => (part.type === "cell" ? [part, ...below(part.id)] : [part]));
  const last = below(null);
  const lost = added.filter(({ id }) => !placed.has(id)).map(({ id }) => ({ type: "cell" as const, id }));
  return [...parts, ...last, ...lost];
}
