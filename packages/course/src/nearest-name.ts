/**
 * The known name closest to a misspelt one, or null when none is close: at most a third of
 * the letters may differ (insertions, deletions, replacements and neighbours swapped).
 *
 * @example
 * nearestName("row-reducr", ["row-reducer", "planes-lab"]); // "row-reducer"
 */
export function nearestName(given: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(given.length / 3)) + 1;
  for (const name of known) {
    const distance = editDistance(given.toLowerCase(), name.toLowerCase());
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** The end of an error message: a suggestion when a known name is near, otherwise the choice there is. */
export function didYouMean(given: string, known: Iterable<string>): string {
  const names = [...known];
  const near = nearestName(given, names);
  if (near !== null) return ` Did you mean "${near}"?`;
  if (names.length === 0) return "";
  return ` Known: ${names.slice(0, 12).join(", ")}${names.length > 12 ? ", …" : ""}.`;
}

/** Damerau's optimal string alignment distance. */
function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) rows[0][j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const replaced = rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, replaced);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[a.length][b.length];
}
