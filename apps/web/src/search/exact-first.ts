/**
 * Moves what is called exactly as the query to the front; the rest keeps its order. A search engine's score weighs
 * how often a word stands in a text, and "rank–nullity theorem" has the word "rank" too.
 *
 * @param found titles of terms may list several names, parted by commas; an exercise is called `name: what it does`
 */
export function exactFirst<T extends { readonly title: string }>(query: string, found: readonly T[]): T[] {
  const wanted = plain(query);
  const isExact = ({ title }: T): boolean =>
    [title, ...title.split(", "), title.split(": ")[0]].some((name) => plain(name) === wanted);
  return [...found.filter(isExact), ...found.filter((one) => !isExact(one))];
}

/** Without case, hyphens of any length and blanks too many. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s\u2010-\u2015-]+/g, " ")
    .trim();
}
