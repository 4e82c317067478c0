import type { JSX } from "preact";
import type { KeptHtml } from "./props.ts";

/** An element whose HTML was made by the compiler and stands in the page once; see props.ts. */
export function Kept({
  id,
  html,
  class: className,
}: {
  readonly id: string;
  readonly html: KeptHtml;
  readonly class?: string;
}): JSX.Element {
  return <div data-kept={id} class={className} dangerouslySetInnerHTML={{ __html: html[id] ?? "" }} />;
}
