import { figures } from "./catalogue.ts";
import type { Figure } from "./kit/figure.ts";
import { nearest } from "./kit/nearest.ts";

/**
 * Loads the code of a figure.
 *
 * @param name as in `::figure{name=row-reducer}`
 * @throws Error when no figure has this name; the message names the nearest one
 */
export async function loadFigure(name: string): Promise<Figure> {
  if (!Object.hasOwn(figures, name)) throw new Error(unknownFigure(name));
  return figures[name].load();
}

/** What to say about a name that no figure has. */
export function unknownFigure(name: string): string {
  const near = nearest(name, Object.keys(figures));
  return `figure: no figure is called "${name}". ${
    near === undefined ? `The figures are ${Object.keys(figures).join(", ")}.` : `Did you mean "${near}"?`
  }`;
}
