import type { JSX } from "preact";

/**
 * A small ring that the page script fills from saved progress: `data-items` names the items that it adds up.
 * The words for those who do not see it stand in `.progress-words`.
 */
export function ProgressArc({
  items,
  size = 20,
}: {
  readonly items: readonly string[];
  readonly size?: number;
}): JSX.Element {
  return (
    <span class="progress-arc" data-items={items.join(" ")}>
      <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
        <circle class="progress-arc-track" cx="10" cy="10" r="8" />
        <circle class="progress-arc-fill" cx="10" cy="10" r="8" pathLength="100" stroke-dasharray="0 100" />
        <path class="progress-arc-tick" d="M6 10.4 L9 13.2 L14.2 7.2" />
      </svg>
      <span class="progress-words visually-hidden" />
    </span>
  );
}
