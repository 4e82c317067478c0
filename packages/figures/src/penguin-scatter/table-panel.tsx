import { ticks } from "../kit/plane.ts";
import type { Panel, View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { Marker } from "../kit/marks.tsx";
import { colour, paint } from "../kit/paint.ts";
import { birds, measures, species } from "../penguins/birds.ts";
import { speciesTokens } from "./cloud.tsx";
import { pairOf, type Attributes, type State } from "./state.ts";

const rows = 7;
const rowHeight = 38;
const columns = [150, 210, 280, 350];
const width = 400;

/** Seven rows of the table, with the chosen one in their middle wherever that is possible. */
export function tablePanel({ state, live, symbols, set }: View<Attributes, State>): Panel {
  const first = Math.min(birds.length - rows, Math.max(0, state.bird - 3));
  const [a, b] = pairOf(state);
  const top = 92;
  const vector = paint(symbols, "x", 4);
  return {
    id: "table",
    width,
    height: top + rows * rowHeight + 56,
    children: (
      <>
        {measures.map(({ id, name, unit }, j) => {
          const shown = j === a || j === b;
          const [start, end] = name.split(" ");
          return (
            <g key={id}>
              {shown && (
                <rect
                  x={columns[j] - 30}
                  y={10}
                  width={62}
                  height={top + rows * rowHeight - 10}
                  rx={6}
                  fill={colour("accent")}
                  fill-opacity={0.1}
                />
              )}
              {[start, end, unit].map((line, k) => (
                <Label
                  key={line}
                  x={columns[j]}
                  y={26 + k * 19}
                  kind="text"
                  size={15}
                  ink={shown && k < 2 ? "ink" : "muted"}
                  halo={false}
                >
                  {line}
                </Label>
              ))}
            </g>
          );
        })}
        {Array.from({ length: rows }, (_, k) => {
          const i = first + k;
          const { row, species: kind } = birds[i];
          const chosen = i === state.bird;
          const y = top + (k + 0.5) * rowHeight;
          return (
            <g
              key={k}
              style={live ? { cursor: "pointer" } : undefined}
              onClick={live ? () => set({ ...state, bird: i }) : undefined}
              {...(chosen ? vector.marks : {})}
            >
              <rect
                x={2}
                y={y - rowHeight / 2 + 2}
                width={width - 8}
                height={rowHeight - 4}
                rx={6}
                fill={colour(chosen ? vector.token : "page")}
                fill-opacity={chosen ? 0.16 : 0}
                stroke={chosen ? colour(vector.token) : "none"}
                stroke-width={1.8}
              />
              <Marker x={18} y={y} token={speciesTokens[kind]} size={5} />
              <Label x={30} y={y} kind="text" size={16} anchor="start" ink={speciesTokens[kind]} halo={false}>
                {species[kind]}
              </Label>
              {row.map((value, j) => (
                <Label key={j} x={columns[j] + 22} y={y} kind="number" anchor="end" bold={chosen} halo={false}>
                  {j < 2 ? value.toFixed(1) : format(value)}
                </Label>
              ))}
            </g>
          );
        })}
        <g {...vector.marks}>
          <Label x={width / 2} y={top + rows * rowHeight + 30} kind="number" size={20} bold ink={vector.token}>
            {`x = (${birds[state.bird].row.map((value) => format(value)).join(", ")})`}
          </Label>
        </g>
      </>
    ),
  };
}

/** A round range that holds a measure of every bird. */
export function rangeOf(measure: number): readonly [number, number] {
  const values = birds.map(({ row }) => row[measure]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const marks = ticks([low, high], 5);
  const step = marks[1] - marks[0];
  return [Math.floor((low - step * 0.1) / step) * step, Math.ceil((high + step * 0.1) / step) * step];
}
