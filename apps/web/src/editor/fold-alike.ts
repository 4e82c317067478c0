import type { DiffLine } from "./diff-lines.ts";

/** A stretch of lines that are the same in both texts, of which only the number is shown. */
export interface Fold {
  readonly kind: "fold";
  readonly lines: number;
}

/** Leaves of long stretches of equal lines only those next to a change. */
export function foldAlike(lines: readonly DiffLine[], context = 3): (DiffLine | Fold)[] {
  const near = lines.map((_, i) => lines.slice(Math.max(0, i - context), i + context + 1).some(isChange));
  const shown: (DiffLine | Fold)[] = [];
  for (let i = 0; i < lines.length;) {
    const end = near.indexOf(true, i);
    const length = (end === -1 ? lines.length : end) - i;
    // To say that one line is left away takes a line too.
    if (length > 1) shown.push({ kind: "fold", lines: length });
    else shown.push(lines[i]);
    i += Math.max(1, length);
  }
  return shown;
}

function isChange({ kind }: DiffLine): boolean {
  return kind !== "same";
}
