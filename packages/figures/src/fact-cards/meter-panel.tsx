import type { Panel, View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { judge } from "./judge.ts";
import { type Puzzle, puzzles } from "./puzzles.ts";
import { type Attributes, type State } from "./state.ts";

/** As many cells as unknowns: a new fact fills one, a repeated one none. */
export function meterPanel({ attributes: { puzzle }, state, symbols }: View<Attributes, State>): Panel {
  const given: Puzzle = puzzles[puzzle];
  const found = judge(given, state.chosen);
  const n = given.unknowns.length;
  const side = 236;
  const cell = (side - 40) / n;
  const value = paint(symbols, "x", 3);
  return {
    id: "meter",
    width: side,
    height: 150 + n * 34 + 44,
    children: (
      <>
        <Label x={20} y={20} kind="text" anchor="start" ink="muted">
          information
        </Label>
        {given.unknowns.map((name, k) => (
          <rect
            key={name}
            x={20 + k * cell + 2}
            y={38}
            width={cell - 4}
            height={40}
            rx={6}
            fill={colour(k < found.information ? (found.contradiction ? "wrong" : "accent") : "muted")}
            fill-opacity={k < found.information ? 0.85 : 0.14}
          />
        ))}
        <Label x={side / 2} y={102} kind="number" size={20} bold>
          {`${found.information} of ${n}`}
        </Label>
        {given.unknowns.map((name, k) => (
          <g key={name} {...value.marks}>
            <Label x={20} y={146 + k * 34} anchor="start" size={20}>
              {name}
            </Label>
            <Label
              x={side - 20}
              y={146 + k * 34}
              anchor="end"
              kind="number"
              size={20}
              bold={found.values[k] !== null}
              ink={found.values[k] === null ? "muted" : value.token}
            >
              {found.values[k] === null ? "open" : `${format(found.values[k])} ${given.unit}`}
            </Label>
          </g>
        ))}
        <Label
          x={20}
          y={154 + n * 34}
          kind="text"
          size={18}
          bold
          anchor="start"
          ink={found.contradiction ? "wrong" : "ink"}
        >
          {found.contradiction
            ? "✗ nothing fits"
            : found.values.every((each) => each !== null)
              ? "✓ all is settled"
              : "not settled yet"}
        </Label>
      </>
    ),
  };
}
