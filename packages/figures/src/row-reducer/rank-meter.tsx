import type { JSX } from "preact";
import { Label } from "../kit/label.tsx";
import { colour } from "../kit/paint.ts";
import type { Progress } from "./progress.ts";

/** One box for each pivot that there can be; full ones are found. */
export function RankMeter({
  facts,
  most,
  y,
  augmented,
  n,
}: {
  facts: Progress;
  most: number;
  y: number;
  augmented: boolean;
  n: number;
}): JSX.Element {
  const found = facts.pivots.filter((j) => !augmented || j < n - 1).length;
  const done = facts.form !== "none";
  return (
    <g>
      {Array.from({ length: most }, (_, i) => (
        <rect
          key={i}
          x={4 + i * 30}
          y={y - 9}
          width={26}
          height={18}
          rx={4}
          fill={colour(i < found ? "accent" : "muted")}
          fill-opacity={i < found ? 0.85 : 0.12}
          stroke={colour(i < found ? "accent" : "muted")}
          stroke-width={1.5}
        />
      ))}
      <Label x={14 + most * 30} y={y} kind="text" size={17} anchor="start" bold={done}>
        {done ? `rank ${facts.rank}` : `${found} pivot${found === 1 ? "" : "s"} so far`}
      </Label>
    </g>
  );
}
