import type { Point } from "../kit/drag.ts";
import type { Panel } from "../kit/figure.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Dot, Line } from "../kit/marks.tsx";
import { colour, paint } from "../kit/paint.ts";
import { ColumnTips } from "./column-tips.tsx";
import { apply, det2, type Mat2 } from "../plane-maps/mat2.ts";
import { MappedPlane, morphPlane } from "./mapped-plane.tsx";
import type { MorphView } from "./morph-state.ts";

const size = 340;
const foot = 70;

/** Which inputs share an image, and which outputs are reached: one-to-one and onto. */
export function fibreView(view: MorphView): Panel[] {
  const { attributes, state, symbols, set } = view;
  const { A, x } = state;
  const { names } = attributes;
  const plane = morphPlane(attributes.reach, size);
  const [input, output] = [paint(symbols, names[2], 5), paint(symbols, names[3], 3)];
  const image = apply(A, x);
  const lost = lostDirection(A);
  const zero = A.flat().every((entry) => entry === 0);
  const badges: readonly (readonly [string, boolean])[] = [
    ["one-to-one: no two share an output", det2(A) !== 0],
    ["onto: every output is reached", det2(A) !== 0],
  ];
  const badge = (i: number) => (
    <g>
      <path
        d={badges[i][1] ? `M10 ${size + 34}l5 6l9 -12` : `M11 ${size + 28}l12 12m0 -12l-12 12`}
        fill="none"
        stroke={colour(badges[i][1] ? "right" : "wrong")}
        stroke-width={2.6}
        stroke-linecap="round"
      />
      <Label x={32} y={size + 34} kind="text" size={16} anchor="start">
        {badges[i][0]}
      </Label>
    </g>
  );
  return [
    {
      id: "inputs",
      title: "Inputs",
      width: size,
      height: size + foot,
      children: (
        <>
          <MappedPlane plane={plane} map={(p) => p} symbols={symbols} names={names}>
            {zero && <rect width={size} height={size} fill={colour(input.token)} fill-opacity={0.2} />}
            {lost && <Line plane={plane} equation={through(x, lost)} {...input} width={4} opacity={0.9} />}
            <Dot plane={plane} at={x} token={input.token} marks={input.marks} size={7} />
          </MappedPlane>
          {badge(0)}
          <Handle
            plane={plane}
            at={x}
            label="Input x"
            token={input.token}
            symbol={names[2]}
            onMove={(x, phase) => set({ ...state, x }, phase)}
          />
        </>
      ),
    },
    {
      id: "outputs",
      title: "Outputs",
      width: size,
      height: size + foot,
      children: (
        <>
          <MappedPlane plane={plane} map={(p) => apply(A, p)} symbols={symbols} names={names}>
            <Dot plane={plane} at={image} token={output.token} marks={output.marks} size={8} />
          </MappedPlane>
          <ColumnTips
            view={view}
            plane={plane}
            A={A}
            labels={["", ""]}
            onMove={(A, phase) => set({ ...state, A }, phase)}
          />
          {badge(1)}
        </>
      ),
    },
  ];
}

/** A direction that a flat, not zero, map sends to 0. */
export function lostDirection(A: Mat2): Point | undefined {
  if (det2(A) !== 0) return undefined;
  const row = A.find(([a, b]) => a !== 0 || b !== 0);
  return row === undefined ? undefined : [-row[1], row[0]];
}

function through([x, y]: Point, [u, v]: Point): readonly [number, number, number] {
  return [v, -u, v * x - u * y];
}
