/**
 * The way from one page to another, so that the same files work at any address of a host.
 *
 * @param from path of the page that holds the link, from the site's root: `""`, `linear-algebra/`
 * @param to path of the target, with query and hash if any
 *
 * @example
 * relativePath("", "glossary/"); // "glossary/"
 * relativePath("linear-algebra/", "glossary/#rank"); // "../glossary/#rank"
 * relativePath("linear-algebra/", ""); // "../"
 * relativePath("", ""); // "./"
 */
export function relativePath(from: string, to: string): string {
  return rootOf(from) === "./" ? to || "./" : rootOf(from) + to;
}

/** The way from a page to the site's root. */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}
