import { figures } from "./catalogue.ts";
import { readFigure } from "./kit/read-figure.ts";
import { unknownFigure } from "./load-figure.ts";

/**
 * Everything that is wrong with a figure directive, in words: an unknown figure (with the
 * nearest name), unknown attributes, bad values, an impossible still. Empty when all is well.
 */
export async function checkFigure(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  still: string | null = null,
): Promise<string[]> {
  if (!Object.hasOwn(figures, name)) return [unknownFigure(name)];
  return [...readFigure(await figures[name].load(), attributes, still).problems];
}
