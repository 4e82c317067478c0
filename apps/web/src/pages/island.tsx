import type { ComponentType, JSX } from "preact";
import type { KeptHtml } from "../islands/props.ts";

/**
 * A part of the page that comes alive: rendered here, hydrated by the page script; see islands/props.ts.
 *
 * @param when `load` at once, `visible` when it comes near the visible part of the page
 */
export function Island<P extends object>({
  name,
  component: Component,
  props,
  html,
  when = "visible",
}: {
  readonly name: string;
  readonly component: ComponentType<P & { html: KeptHtml }> | ComponentType<P>;
  readonly props: P;
  readonly html?: KeptHtml;
  readonly when?: "load" | "visible";
}): JSX.Element {
  const Rendered = Component as ComponentType<P & { html: KeptHtml }>;
  return (
    <div data-island={name} data-when={when} data-props={JSON.stringify(props)}>
      <Rendered {...props} html={html ?? {}} />
    </div>
  );
}
