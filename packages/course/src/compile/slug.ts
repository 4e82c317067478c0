/**
 * The part of an address that a title becomes: small letters, digits and hyphens.
 *
 * @example
 * slug("A zero pivot is not the end"); // "a-zero-pivot-is-not-the-end"
 */
export function slug(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return words === "" ? "part" : words;
}

/** Slugs that are unique in one lesson: a repeated title gets -2, -3 … */
export function uniqueSlugs(): (title: string) => string {
  const taken = new Set<string>();
  return (title) => {
    const base = slug(title);
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return id;
  };
}
