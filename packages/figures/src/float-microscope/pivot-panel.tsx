import type { JSX } from "preact";
import { ChartAxes, showPower } from "../kit/chart.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel, Token } from "../kit/figure.ts";
import { format, power, superscript } from "../kit/format.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Curve, Dot, Marker, Segment } from "../kit/marks.tsx";
import { colour, paint } from "../kit/paint.ts";
import { plane } from "../kit/plane.ts";
import { short } from "./short.ts";
import type { MicroscopeView } from "./microscope-state.ts";
import { tinyPivot, type RoundedSolution } from "./rounded-solve.ts";

const size = 384;
const exponents = Array.from({ length: 18 }, (_, i) => i + 1);

/** Correct digits against the size of the pivot, with and without the swap. */
export function pivotChart({ attributes, state, symbols, set }: MicroscopeView): Panel {
  const pivot = paint(symbols, attributes.names[0], 5);
  const frame = plane({ x: [-18.5, -0.5], y: [0, 18.5], left: 44, top: 40, width: 330, height: 290 });
  const all = exponents.map((k) => tinyPivot(k, state.precision).kept);
  const curve = (which: 0 | 1): Point[] => exponents.map((k, i) => [-k, all[i][which]]);
  const k = state.exponent;
  return {
    id: "chart",
    width: size,
    height: 384,
    children: (
      <>
        <ChartAxes
          plane={frame}
          xTicks={[-16, -12, -8, -4]}
          yTicks={[0, 4, 8, 12, 16]}
          xName="pivot ε"
          yName="correct digits of the answer"
          showX={showPower}
        />
        <Segment
          plane={frame}
          from={[-k, 0]}
          to={[-k, 17]}
          ink={pivot.token}
          marks={pivot.marks}
          width={1.5}
          dash="4 4"
        />
        <Curve plane={frame} points={curve(1)} token={1} />
        <Curve plane={frame} points={curve(0)} token={2} />
        <Dot plane={frame} at={[-k, all[k - 1][1]]} token={1} size={8} />
        <Dot plane={frame} at={[-k, all[k - 1][0]]} token={2} size={8} />
        <Label x={frame.toX(-17.9)} y={frame.toY(all[17][1]) + 18} kind="text" size={16} ink={1} anchor="start">
          rows swapped
        </Label>
        <Label x={frame.toX(-11)} y={frame.toY(2.6)} kind="text" size={16} ink={2} anchor="start">
          tiny pivot kept
        </Label>
        <SlideHandle
          plane={frame}
          at={[-k, 17]}
          label="Exponent of the pivot"
          valueText={`ε = 10 to the minus ${k}`}
          value={-k}
          rule={{ low: -18, high: -1, step: 1 }}
          nearest={([x]) => x}
          token={pivot.token}
          symbol={attributes.names[0]}
          onSlide={(exponent, phase) => set({ ...state, exponent: -exponent }, phase)}
        />
      </>
    ),
  };
}

/** The two eliminations, number by number. */
export function pivotWork({ state }: MicroscopeView): Panel {
  const { truth, plain, swapped, kept } = tinyPivot(state.exponent, state.precision);
  return {
    id: "work",
    width: size,
    height: 384,
    children: (
      <>
        <Label x={4} y={16} kind="text" size={17} anchor="start" bold>
          {`10${superscript(-state.exponent)} x + y = 1,   x + y = 2`}
        </Label>
        <Work y={56} token={2} title="Tiny pivot kept" work={plain} kept={kept[0]} />
        <Work y={206} token={1} title="Rows swapped first" work={swapped} kept={kept[1]} />
        <Label x={4} y={364} kind="number" size={16} anchor="start" ink={3}>
          {`truth: x = ${format(truth[0], 12)}, y = ${format(truth[1], 12)}`}
        </Label>
      </>
    ),
  };
}

function Work({
  y,
  token,
  title,
  work,
  kept,
}: {
  y: number;
  token: Token;
  title: string;
  work: RoundedSolution;
  kept: number;
}): JSX.Element {
  const [, second] = work.U;
  return (
    <g>
      <Marker x={12} y={y} token={token} />
      <Label x={28} y={y} kind="text" size={17} anchor="start" ink={token} bold>
        {title}
      </Label>
      <Label x={28} y={y + 28} kind="number" size={16} anchor="start" ink="muted">
        {`second row: ${brief(second[1])} y = ${brief(second[2])}`}
      </Label>
      <Label x={28} y={y + 56} kind="number" size={16} anchor="start">
        {`x = ${short(Number(work.x[0].toPrecision(11)))}, y = ${short(Number(work.x[1].toPrecision(11)))}`}
      </Label>
      {Array.from({ length: 16 }, (_, i) => (
        <rect
          key={i}
          x={28 + i * 16}
          y={y + 76}
          width={13}
          height={16}
          rx={3}
          fill={colour(token)}
          fill-opacity={i < Math.floor(kept) ? 0.85 : 0.12}
        />
      ))}
      <Label x={292} y={y + 84} kind="text" size={16} anchor="start">
        {`${Math.floor(kept)} digits`}
      </Label>
    </g>
  );
}

/** Large numbers with all the digits that a double keeps matter less than where rounding cut them. */
function brief(value: number): string {
  return Math.abs(value) < 1e6 ? format(value, 7) : power(value, 5);
}
