import type { SavedAssignment } from "./saved-assignment.ts";

/**
 * What two tabs made of the same saved work, brought together so that no text is lost: where both wrote the file, the
 * one that was saved first stays and the other is set aside.
 *
 * @param base what both began with
 * @param mine what this tab could not save
 * @param theirs what stands saved
 */
export function mergeAssignments(
  base: SavedAssignment,
  mine: SavedAssignment,
  theirs: SavedAssignment,
): SavedAssignment {
  const added = mine.asides.filter((text) => !base.asides.includes(text));
  const asides = [
    ...theirs.asides.filter((text) => !base.asides.includes(text) || mine.asides.includes(text)),
    ...added.filter((text) => !theirs.asides.includes(text)),
  ];
  const names = [...Object.keys(theirs.hints), ...Object.keys(mine.hints)];
  const hints = Object.fromEntries(
    names.map((name) => [name, Math.max(theirs.hints[name] ?? 0, mine.hints[name] ?? 0)]),
  );
  if (theirs.code === base.code) return { code: mine.code, original: mine.original, asides, hints };
  const written = mine.code !== null && mine.code !== base.code && mine.code !== theirs.code;
  return { ...theirs, asides: written ? [mine.code, ...asides] : asides, hints };
}
