import type { Panel, View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour } from "../kit/paint.ts";
import { type Attributes, type State, looks } from "./state.ts";

/** The same system written out, with the chosen equation and the chosen unknown lit. */
export function equationsPanel({ attributes: { matrix, b }, state, symbols }: View<Attributes, State>): Panel {
  const { row, column } = looks(symbols);
  const [m, n] = [matrix.length, matrix[0].length];
  const cell = 74;
  const width = n * cell + 96;
  const height = m * 50;
  return {
    id: "equations",
    width,
    height: height + 70,
    children: (
      <>
        <rect
          x={state.column * cell + 6}
          y={4}
          width={cell - 2}
          height={height + 4}
          rx={8}
          fill={colour(column.token)}
          fill-opacity={0.13}
        />
        <g {...row.marks}>
          <rect
            x={2}
            y={state.row * 50 + 6}
            width={width - 6}
            height={44}
            rx={8}
            fill={colour(row.token)}
            fill-opacity={0.13}
            stroke={colour(row.token)}
            stroke-width={1.6}
          />
        </g>
        {matrix.map((each, i) =>
          [...each, b[i]].map((value, j) => {
            const lit = i === state.row || j === state.column;
            return (
              <Label
                key={`${i} ${j}`}
                x={j < n ? (j + 1) * cell - 8 : width - 14}
                y={i * 50 + 28}
                anchor="end"
                size={20}
                halo={false}
                bold={i === state.row && j === state.column}
                ink={i === state.row ? row.token : j === state.column ? column.token : lit ? "ink" : "muted"}
              >
                {j < n
                  ? term(
                      value,
                      j,
                      each.slice(0, j).every((other) => other === 0),
                    )
                  : `= ${format(value)}`}
              </Label>
            );
          }),
        )}
        <Label x={width / 2} y={height + 44} kind="text" size={17} ink="muted">
          {`${m} ${m === 1 ? "equation" : "equations"}, ${n} ${n === 1 ? "unknown" : "unknowns"}`}
        </Label>
      </>
    ),
  };
}

function term(value: number, j: number, first: boolean): string {
  if (value === 0) return "";
  const size = Math.abs(value) === 1 ? "" : format(Math.abs(value));
  const sign = value < 0 ? (first ? "−" : "− ") : first ? "" : "+ ";
  return `${sign}${size}x_${j + 1}`;
}
