import { UsageError } from "../usage-error.ts";

/**
 * Adds a name to the list that a small TypeScript file exports, and the import that brings it.
 *
 * @param list how the list begins: `export default [`, `export default {` or `types: [`
 */
export function addToList(
  text: string,
  { list, name, statement, file }: Readonly<Record<"list" | "name" | "statement" | "file", string>>,
): string {
  const start = text.indexOf(list);
  const end = start === -1 ? -1 : text.indexOf(list.endsWith("[") ? "]" : "}", start + list.length);
  if (end === -1) throw new UsageError(`gradus new: ${file} has no list that begins with  ${list}`);
  const names = text.slice(start + list.length, end);
  const items = [...names.split(",").flatMap((each) => (each.trim() === "" ? [] : [each.trim()])), name];
  const lastImport = [...text.matchAll(/^import .*;$/gm)].at(-1);
  const at = lastImport === undefined ? 0 : lastImport.index + lastImport[0].length;
  const space = list.endsWith("{") ? " " : "";
  return `${text.slice(0, at)}${at === 0 ? "" : "\n"}${statement}${at === 0 ? "\n\n" : ""}${text.slice(at, start + list.length)}${space}${items.join(", ")}${space}${text.slice(end)}`;
}
