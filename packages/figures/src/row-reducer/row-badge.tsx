import type { JSX } from "preact";
import { Label } from "../kit/label.tsx";
import { show, type Fractions } from "./move.ts";

/** What a row without coefficients says: nothing, or something impossible. */
export function RowBadge({
  row,
  augmented,
  x,
  y,
}: {
  row: Fractions[number];
  augmented: boolean;
  x: number;
  y: number;
}): JSX.Element | null {
  const left = augmented ? row.slice(0, -1) : row;
  if (!left.every((entry) => entry.isZero())) return null;
  const right = augmented ? row[row.length - 1] : null;
  const bad = right !== null && !right.isZero();
  return (
    <Label x={x} y={y} kind="text" size={16.5} anchor="start" ink={bad ? "wrong" : "muted"} bold={bad}>
      {right === null ? "0 row" : bad ? `0 = ${show(right)} ✗` : "0 = 0"}
    </Label>
  );
}
