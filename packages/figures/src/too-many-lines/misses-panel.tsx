import type { Panel, View } from "../kit/figure.ts";
import { format, formatEquation } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { leastSquares, leastSum, misses, squares } from "./misses.ts";
import { type Attributes, type State, taken, tokens } from "./state.ts";

/** Each miss as a square: what least squares makes small is their total area. */
export function missesPanel({ attributes, state, symbols }: View<Attributes, State>): Panel {
  const equations = taken(attributes, state);
  const rest = misses(equations, state.point);
  const least = leastSum(equations);
  const sum = squares(rest);
  const width = 370;
  const row = 74;
  const unit = 34;
  const room = 68;
  const end = attributes.equations.length * row + 10;
  const scale = (width - 40) / Math.max(4, sum, least);
  return {
    id: "misses",
    width,
    height: end + 110,
    children: (
      <>
        {equations.map((equation, i) => {
          const look = paint(symbols, `line${i + 1}`, tokens[i]);
          const size = Math.min(room, Math.abs(rest[i]) * unit);
          const y = i * row + 4;
          return (
            <g key={i} {...look.marks}>
              <Label x={8} y={y + 20} size={19} anchor="start" ink={look.token}>
                {formatEquation(equation.slice(0, 2), equation[2], ["x", "y"])}
              </Label>
              <Label x={8} y={y + 48} kind="number" size={17} anchor="start" ink={rest[i] === 0 ? "right" : "ink"}>
                {rest[i] === 0 ? "✓ satisfied" : `missed by ${format(rest[i], 3)}`}
              </Label>
              {size > 0 && (
                <rect
                  x={208}
                  y={y + (row - 8 - size) / 2}
                  width={size}
                  height={size}
                  fill={colour(look.token)}
                  fill-opacity={0.25}
                  stroke={colour(look.token)}
                  stroke-width={1.8}
                  stroke-dasharray={Math.abs(rest[i]) * unit > room ? "6 4" : undefined}
                />
              )}
              <Label x={width - 14} y={y + row / 2 - 4} kind="number" size={18} anchor="end">
                {format(rest[i] ** 2, 3)}
              </Label>
            </g>
          );
        })}
        <path
          d={`M20 ${end + 22}h${width - 40}`}
          stroke={colour("muted")}
          stroke-opacity={0.25}
          stroke-width={14}
          stroke-linecap="round"
        />
        {sum > 0 && (
          <path
            d={`M20 ${end + 22}h${(sum * scale).toFixed(1)}`}
            stroke={colour("ink")}
            stroke-opacity={0.65}
            stroke-width={14}
          />
        )}
        {least > 0 && (
          <path d={`M${(20 + least * scale).toFixed(1)} ${end + 6}v32`} stroke={colour("accent")} stroke-width={3} />
        )}
        <Label x={20} y={end + 58} kind="number" size={19} bold anchor="start">
          {`sum of squares ${format(sum, 3)}`}
        </Label>
        <Label x={20} y={end + 88} kind="text" size={17} anchor="start" ink={least > 0 ? "accent" : "right"}>
          {least > 0
            ? `no point does better than ${format(least, 3)}`
            : leastSquares(equations)
              ? "✓ one point reaches 0"
              : "✓ a whole line reaches 0"}
        </Label>
      </>
    ),
  };
}
