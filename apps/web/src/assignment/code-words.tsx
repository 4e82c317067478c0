import type { JSX } from "preact";

/** A sentence whose `names` are set as code. */
export function CodeWords({ text }: { readonly text: string }): JSX.Element {
  return <>{text.split("`").map((part, i) => (i % 2 === 1 ? <code key={i}>{part}</code> : part))}</>;
}
