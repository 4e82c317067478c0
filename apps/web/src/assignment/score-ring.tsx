import type { JSX } from "preact";

/** How many of the points are reached, as a ring with the number inside. */
export function ScoreRing({ earned, points }: { readonly earned: number; readonly points: number }): JSX.Element {
  const share = points === 0 ? 0 : (100 * earned) / points;
  const shown = Number(earned.toFixed(1));
  return (
    <div class="score-ring" role="img" aria-label={`${shown} of ${points} points`}>
      <svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
        <circle class="score-ring-track" cx="32" cy="32" r="28" />
        <circle
          class="score-ring-fill"
          cx="32"
          cy="32"
          r="28"
          pathLength="100"
          stroke-dasharray={`${share} 100`}
          transform="rotate(-90 32 32)"
        />
        <text x="32" y="31">
          {shown}
        </text>
        <text class="score-ring-of" x="32" y="45">
          of {points}
        </text>
      </svg>
    </div>
  );
}
