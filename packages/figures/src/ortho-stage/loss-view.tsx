import { log10 } from "@gradus/math";
import { ChartAxes, decades, showPower } from "../kit/chart.tsx";
import type { Panel, Token } from "../kit/figure.ts";
import { format, power } from "../kit/format.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Curve, Dot } from "../kit/marks.tsx";
import { colour, dashes, paint } from "../kit/paint.ts";
import { plane } from "../kit/plane.ts";
import { gram, hilbertColumns, loss, methodNames, methods, orthogonalise, type Method } from "./orthogonalise.ts";
import type { OrthoView } from "./ortho-state.ts";

export const orders = Array.from({ length: 13 }, (_, i) => i + 2);
const fallbacks: Readonly<Record<Method, Token>> = { classical: 2, modified: 5, twice: 1, householder: 3 };
const size = 420;
const floor = -17;

const known = new Map<string, readonly (readonly number[])[]>();

/** All dot products of the columns that a method makes of the Hilbert columns. */
function productsOf(method: Method, n: number): readonly (readonly number[])[] {
  const key = `${method} ${n}`;
  const found = known.get(key) ?? gram(orthogonalise(hilbertColumns(n), method).Q);
  known.set(key, found);
  return found;
}

/** How far the columns are from orthonormal. */
export function lossOf(method: Method, n: number): number {
  const key = `loss ${method} ${n}`;
  const found = known.get(key) ?? [[loss(orthogonalise(hilbertColumns(n), method).Q)]];
  known.set(key, found);
  return found[0][0];
}

/** `3.6×10⁻⁷`, and `0.16` where a power of ten would be odd. */
export function lossInWords(value: number): string {
  return value > 0.01 ? format(value, 2) : power(value, 2);
}

/** The loss of four methods against the order, and all the dot products of one of them. */
export function lossView({ state, symbols, set }: OrthoView): Panel[] {
  const looks = (method: Method) => paint(symbols, method, fallbacks[method]);
  const frame = plane({ x: [1.5, 14.5], y: [floor, 1], left: 60, top: 76, width: 340, height: 270 });
  const height = (value: number) => Math.max(floor + 0.4, log10(value));
  return [
    {
      id: "chart",
      width: size,
      height: 400,
      children: (
        <>
          {methods.map((method, i) => {
            const [x, y] = [8 + (i % 2) * 200, 14 + Math.floor(i / 2) * 26];
            return (
              <g key={method} {...looks(method).marks}>
                <path
                  d={`M${x} ${y}h32`}
                  stroke={colour(looks(method).token)}
                  stroke-width={method === state.method ? 4 : 2.4}
                  stroke-dasharray={dashes[looks(method).token]}
                  stroke-linecap="round"
                />
                <Label
                  x={x + 42}
                  y={y}
                  kind="text"
                  size={16}
                  anchor="start"
                  ink={looks(method).token}
                  bold={method === state.method}
                >
                  {methodNames[method]}
                </Label>
              </g>
            );
          })}
          <ChartAxes
            plane={frame}
            xTicks={[2, 4, 6, 8, 10, 12, 14]}
            yTicks={decades(-16, 0, 4)}
            xName="order n of the Hilbert matrix"
            yName=""
            showY={showPower}
          />
          {methods.map((method) => (
            <g key={method} {...looks(method).marks}>
              <Curve
                plane={frame}
                points={orders.map((n) => [n, height(lossOf(method, n))] as const)}
                token={looks(method).token}
                width={method === state.method ? 3 : 1.8}
              />
              {orders.map((n) => (
                <Dot
                  key={n}
                  plane={frame}
                  at={[n, height(lossOf(method, n))]}
                  token={looks(method).token}
                  size={n === state.n && method === state.method ? 8 : 4.5}
                />
              ))}
            </g>
          ))}
          <SlideHandle
            plane={frame}
            at={[state.n, height(lossOf(state.method, state.n))]}
            label="Order of the Hilbert matrix"
            valueText={`n = ${state.n}`}
            value={state.n}
            rule={{ low: 2, high: 14, step: 1 }}
            nearest={([x]) => x}
            token={looks(state.method).token}
            onSlide={(n, phase) => set({ ...state, n }, phase)}
          />
        </>
      ),
    },
    products(state),
  ];
}

/** QᵀQ as a board: dark on the diagonal is right, dark beside it is a lost right angle. */
function products({ n, method }: OrthoView["state"]): Panel {
  const board = 300;
  const cell = board / n;
  const all = productsOf(method, n);
  return {
    id: "products",
    width: 350,
    height: 400,
    children: (
      <>
        <Label x={20} y={14} kind="text" size={16} anchor="start" ink="muted">
          {`all dot products of the ${n} columns`}
        </Label>
        {all.map((row, i) =>
          row.map((each, j) => {
            // Sixteen digits of light: what is below rounding is white, 1 is full.
            const share = i === j ? 1 : Math.max(0, 1 + log10(Math.max(Math.abs(each), 1e-16)) / 16);
            return (
              <rect
                key={`${i} ${j}`}
                x={Math.round((20 + j * cell) * 100) / 100}
                y={Math.round((34 + i * cell) * 100) / 100}
                width={Math.round((cell - 1.5) * 100) / 100}
                height={Math.round((cell - 1.5) * 100) / 100}
                fill={colour(i === j ? "ink" : "wrong")}
                fill-opacity={Math.round((i === j ? 0.8 : share * share) * 100) / 100}
                stroke={colour("muted")}
                stroke-opacity={0.25}
              />
            );
          }),
        )}
        <Label x={20} y={358} kind="text" size={16} anchor="start" ink="muted">
          largest off 0 (or 1)
        </Label>
        <Label
          x={320}
          y={358}
          kind="number"
          size={19}
          bold
          anchor="end"
          ink={lossOf(method, n) > 1e-12 ? "wrong" : "right"}
        >
          {lossInWords(lossOf(method, n))}
        </Label>
        <Label x={20} y={386} kind="text" size={15} anchor="start" ink="muted">
          red: not perpendicular
        </Label>
      </>
    ),
  };
}
