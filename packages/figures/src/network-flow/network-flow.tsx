import type { JSX } from "preact";
import { attribute, defineFigure, still, type Token, type Values, type View } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { colour, dashes, paint, type Ink } from "../kit/paint.ts";
import { parseNumber, type Parser } from "../kit/parser.ts";
import { Toggle } from "../kit/toggle.tsx";
import { readable } from "../matrix/readable.ts";
import { subscript } from "../matrix/subscript.ts";
import { knowledge, type Road } from "./network.ts";

interface State {
  /** The cars counted on each road in an hour; null where nobody has counted. */
  readonly counted: readonly (number | null)[];
}

const width = 520;
const height = 406;

/** Four crossings of one-way streets, and a street across. */
const crossings = [
  { name: "A", x: 150, y: 80 },
  { name: "B", x: 370, y: 80 },
  { name: "C", x: 370, y: 300 },
  { name: "D", x: 150, y: 300 },
] as const;
const roads: readonly Road[] = [
  { from: 0, to: 1 },
  { from: 1, to: 2 },
  { from: 2, to: 3 },
  { from: 3, to: 0 },
  { from: 0, to: 2 },
];
/** Cars that come from outside at each crossing; negative where they leave. */
const supply = [300, -100, 200, -400];
/** What one finds on counting: any flow that balances would do. */
const traffic = [150, 50, 500, 100, 250];

const counts: Parser<readonly (number | null)[]> = {
  expects: "five numbers or question marks such as 150, ?, ?, ?, ?",
  parse(text) {
    const parts = text.split(",").map((part) => part.trim());
    const values = parts.map((part) => (part === "?" ? null : parseNumber(part)));
    return parts.length === roads.length && !values.includes(undefined) ? (values as (number | null)[]) : undefined;
  },
  print: (value) => value.map((each) => each ?? "?").join(", "),
};

const attributes = { counts: attribute(counts, [150, null, null, null, null], "the roads counted at first") };

export const networkFlow = defineFigure<Values<typeof attributes>, State>({
  name: "network-flow",
  title: "Roads and crossings",
  summary: "Count the cars on some roads; what enters a crossing leaves it, and other roads follow.",
  attributes,
  stills: { counts: still(counts, (state, counted) => ({ ...state, counted }), "the roads that are counted") },
  initial: ({ counts }) => ({ counted: counts }),
  draw: (view) => [{ id: "network", width, height, children: network(view) }],
  controls: ({ state, set }) => {
    const { flows } = knowledge(crossings.length, roads, supply, state.counted);
    return (
      <>
        {roads.map(({ from, to }, j) => {
          const value = state.counted[j];
          const put = (next: number | null) => set({ counted: state.counted.map((old, k) => (k === j ? next : old)) });
          return (
            <span key={j} class="figure-row">
              <Toggle
                label={`count x${subscript(j + 1)} (${crossings[from].name} to ${crossings[to].name})`}
                value={value !== null}
                onChange={(on) => put(on ? (flows[j]?.toNumber() ?? traffic[j]) : null)}
              />
              {value !== null && (
                <NumberField
                  label={`x${subscript(j + 1)}`}
                  value={value}
                  step={10}
                  min={-2000}
                  max={2000}
                  onChange={put}
                />
              )}
            </span>
          );
        })}
      </>
    );
  },
  readout({ state }) {
    const { flows, open, contradiction, unbalanced } = knowledge(crossings.length, roads, supply, state.counted);
    const counted = state.counted.filter((each) => each !== null).length;
    if (contradiction) {
      const where = unbalanced.map((c) => crossings[c].name).join(" and ");
      return `The counts contradict each other${where === "" ? "" : `: at ${where} the cars in are not the cars out`}.`;
    }
    const found = flows.flatMap((flow, j) =>
      flow !== null && state.counted[j] === null ? [`x${subscript(j + 1)} = ${readable(flow)}`] : [],
    );
    const deduced = found.length === 0 ? "Nothing else follows." : `It follows that ${found.join(", ")}.`;
    const left = open === 0 ? "Every road is known." : `${open} more ${open === 1 ? "road" : "roads"} must be counted.`;
    return `${counted} of ${roads.length} roads counted. ${deduced} ${left}`;
  },
  values({ state }) {
    const { flows, open, contradiction } = knowledge(crossings.length, roads, supply, state.counted);
    return {
      open,
      contradiction,
      known: flows.map((flow) => flow !== null),
      flows: flows.map((flow) => flow?.toNumber() ?? "open"),
    };
  },
});

function network({ state, symbols, live, set }: View<Values<typeof attributes>, State>): JSX.Element {
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
          <Label x={128 + i * 132} y={386} kind="text" size={15} anchor="start" ink="muted">
            {name}
          </Label>
        </g>
      ))}
    </g>
  );
}

/** A road, as wide as its traffic, with an arrow head at its end. */
function Way({
  x1,
  y1,
  x2,
  y2,
  ink,
  dash,
  thick,
  reversed = false,
}: {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  ink: Ink;
  dash?: string;
  thick: number;
  reversed?: boolean;
}): JSX.Element {
  const [ax, ay, bx, by] = reversed ? [x2, y2, x1, y1] : [x1, y1, x2, y2];
  const size = Math.hypot(bx - ax, by - ay);
  const [ux, uy] = [(bx - ax) / size, (by - ay) / size];
  const head = 10 + thick;
  const half = 4 + thick * 0.75;
  const r = (value: number) => Math.round(value * 100) / 100;
  const [nx, ny] = [bx - ux * head, by - uy * head];
  return (
    <>
      <path
        d={`M${r(ax)} ${r(ay)}L${r(nx)} ${r(ny)}`}
        stroke={colour(ink)}
        stroke-width={thick}
        stroke-dasharray={dash}
        stroke-linecap={dash === undefined ? "butt" : "round"}
      />
      <path
        d={`M${r(bx)} ${r(by)}L${r(nx - uy * half)} ${r(ny + ux * half)}L${r(nx + uy * half)} ${r(ny - ux * half)}Z`}
        fill={colour(ink)}
      />
    </>
  );
}

function roadWidth(flow: number): number {
  return 3 + Math.min(9, flow / 50);
}
