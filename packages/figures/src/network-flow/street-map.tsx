import type { JSX } from "preact";
import type { Token, Values, View } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { colour, dashes, paint, type Ink } from "../kit/paint.ts";
import { knowledge } from "./network.ts";
import { type State, width, crossings, roads, supply, traffic, attributes } from "./state.ts";
import { Way, roadWidth } from "./way.tsx";

/** The crossings with their roads; a click on a road counts it or forgets the count. */
export function network({ state, symbols, live, set }: View<Values<typeof attributes>, State>): JSX.Element {
  const { flows, contradiction, unbalanced } = knowledge(crossings.length, roads, supply, state.counted);
  return (
    <>
      {crossings.map(({ x, y, name }, c) => {
        const outwards = x < width / 2 ? -1 : 1;
        const ends = supply[c] > 0 ? [x + outwards * 112, x + outwards * 30] : [x + outwards * 30, x + outwards * 112];
        return (
          <g key={name}>
            <Way x1={ends[0]} y1={y} x2={ends[1]} y2={y} ink="ink" thick={roadWidth(Math.abs(supply[c]))} />
            <Label x={x + outwards * 76} y={y - 24} kind="number" size={18}>
              {String(Math.abs(supply[c]))}
            </Label>
          </g>
        );
      })}
      {roads.map(({ from, to }, j) => {
        const value = state.counted[j];
        const flow = value ?? flows[j]?.toNumber() ?? null;
        const counted = value !== null;
        const token: Token | undefined = counted ? 1 : flow !== null ? 3 : undefined;
        const { marks } = paint(symbols, `x_${j + 1}`, token ?? 2);
        const [a, b] = [crossings[from], crossings[to]];
        const size = Math.hypot(b.x - a.x, b.y - a.y);
        const [ux, uy] = [(b.x - a.x) / size, (b.y - a.y) / size];
        const [mx, my] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
        const text = `x_${j + 1} = ${flow === null ? "?" : String(Number(flow.toFixed(6))).replace("-", "−")}`;
        return (
          <g
            key={j}
            class={marks.class}
            data-symbol={marks["data-symbol"]}
            style={live ? { cursor: "pointer" } : undefined}
            onClick={
              live
                ? () =>
                    set({
                      counted: state.counted.map((old, k) =>
                        k !== j ? old : old === null ? (flow ?? traffic[j]) : null,
                      ),
                    })
                : undefined
            }
          >
            <Way
              x1={a.x + ux * 26}
              y1={a.y + uy * 26}
              x2={b.x - ux * 26}
              y2={b.y - uy * 26}
              ink={token ?? "muted"}
              dash={token === undefined ? "3 9" : dashes[token]}
              thick={flow === null ? 4 : roadWidth(Math.abs(flow))}

              reversed={flow !== null && flow < 0}
            />
            <rect
              x={mx - 52}
              y={my - 17}
              width={104}
              height={34}
              rx={17}
              fill={colour("page")}
              stroke={colour(token ?? "muted")}
              stroke-width={counted ? 2.2 : 1.2}
            />
            <Label x={mx} y={my} size={18} ink={token ?? "ink"} halo={false}>
              {text}
            </Label>
          </g>
        );
      })}
      {crossings.map(({ x, y, name }, c) => {
        const wrong = contradiction && unbalanced.includes(c);
        return (
          <g key={name}>
            <circle
              cx={x}
              cy={y}
              r={23}
              fill={colour("page")}
              stroke={colour(wrong ? "wrong" : "ink")}
              stroke-width={wrong ? 4 : 2}
            />
            <Label x={x} y={y} kind="text" size={18} bold halo={false} ink={wrong ? "wrong" : "ink"}>
              {name}
            </Label>
            {wrong && (
              <Label x={x} y={y + (y < 190 ? -38 : 38)} kind="text" size={15} ink="wrong" bold>
                ✗ in ≠ out
              </Label>
            )}
          </g>
        );
      })}
      <Key />
    </>
  );
}

function Key(): JSX.Element {
  const entries: readonly (readonly [string, Ink, string | undefined])[] = [
    ["counted", 1, dashes[1]],
    ["follows", 3, dashes[3]],
    ["open", "muted", "3 9"],
  ];
  return (
    <g>
      {entries.map(([name, ink, dash], i) => (
        <g key={name}>
          <path
            d={`M${84 + i * 132} 386h34`}
            stroke={colour(ink)}
            stroke-width={5}
            stroke-linecap="round"
            stroke-dasharray={dash}
          />
          <Label x={128 + i * 132} y={386} kind="text" size={17} anchor="start" ink="muted">
            {name}
          </Label>
        </g>
      ))}
    </g>
  );
}
