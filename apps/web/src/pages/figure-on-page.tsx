import type { FigureBlock } from "@gradus/course";
import type { JSX } from "preact";
import FigureIsland from "../islands/figure.tsx";
import type { FigureIslandProps } from "../islands/props.ts";
import { useHere } from "./here.tsx";

/** A figure of a lesson: drawn here in its still state, alive once the page script has seen it. */
export function FigureOnPage({ block }: { readonly block: Omit<FigureBlock, "type" | "svg"> }): JSX.Element {
  const figure = useHere().site.figures.get(block.name);
  if (figure === undefined)
    throw new Error(`FigureOnPage: the figure "${block.name}" was not loaded before rendering.`);
  const { name, attributes, still, alt, symbols } = block;
  const props: FigureIslandProps = { name, attributes, still, alt, symbols };
  return (
    <figure class="figure-on-page">
      <div data-island="figure" data-when="visible" data-props={JSON.stringify(props)}>
        <FigureIsland {...props} figure={figure} />
      </div>
    </figure>
  );
}
