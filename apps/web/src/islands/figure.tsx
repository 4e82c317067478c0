import { FigureView, loadFigure } from "@gradus/figures";
import type { Figure } from "@gradus/figures";
import type { JSX } from "preact";
import type { FigureIslandProps } from "./props.ts";

/** The code of the figure, before it can be hydrated. */
export async function prepare({ name }: FigureIslandProps): Promise<{ readonly figure: Figure }> {
  return { figure: await loadFigure(name) };
}

/** A figure of a lesson. */
export default function FigureIsland({
  figure,
  attributes,
  still,
  alt,
  symbols,
}: FigureIslandProps & { readonly figure: Figure }): JSX.Element {
  return <FigureView figure={figure} attributes={attributes} still={still} alt={alt} symbols={symbols} />;
}
