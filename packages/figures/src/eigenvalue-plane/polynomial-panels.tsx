import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Area, Arrow, Clip, Curve, Dot, Segment } from "../kit/marks.tsx";
import { plane, squarePlane } from "../kit/plane.ts";
import { column, plus } from "../plane-maps/mat2.ts";
import { matrixPart, MatrixLine, textPart } from "../matrix/matrix-line.tsx";
import { characteristic, roots, shifted } from "./roots.ts";
import { size, type PlaneView } from "./state.ts";

/** The parabola det(A − λI) over λ, with its roots. */
export function parabolaPanel({ state, set }: PlaneView): Panel {
  const { A, lambda } = state;
  const frame = plane({ x: [-5, 5], y: [-6, 10], width: size, height: size });
  const value = characteristic(A, lambda);
  const found = roots(A);
  const real = found.every(([, im]) => im === 0);
  const curve = Array.from({ length: 101 }, (_, i): Point => [-5 + i / 10, characteristic(A, -5 + i / 10)]);
  return {
    id: "parabola",
    width: size,
    height: size,
    children: (
      <>
        <Clip plane={frame}>
          <Axes plane={frame} names={["λ", ""]} />
          <Curve plane={frame} points={curve} token={1} dash={false} width={3} />
          <Segment plane={frame} from={[lambda, 0]} to={[lambda, value]} token={4} width={2.2} dash="4 4" />
          {real && found.map(([re], k) => <Dot key={k} plane={frame} at={[re, 0]} token={3} size={8} />)}
          <Dot plane={frame} at={[lambda, value]} token={4} size={6} />
        </Clip>
        <Label x={size / 2 + 14} y={16} ink={1} anchor="start">
          det(A − λI)
        </Label>
        {!real && (
          <Label x={12} y={size - 20} kind="text" size={16} anchor="start" ink="muted">
            no real root: the parabola stays above
          </Label>
        )}
        <SlideHandle
          plane={frame}
          at={[lambda, 0]}
          label="λ"
          value={lambda}
          rule={{ low: -5, high: 5, step: 0.25 }}
          nearest={([x]) => x}
          token={4}
          onSlide={(lambda, phase) => set({ ...state, lambda }, phase)}
        />
      </>
    ),
  };
}

/** The columns of A − λI: at a root they fall on one line. */
export function flatteningPanel({ state: { A, lambda }, symbols }: PlaneView): Panel {
  const M = shifted(A, lambda);
  const value = characteristic(A, lambda);
  const frame = squarePlane({ reach: 5, size: 280, left: 40, top: 112 });
  const [a, b] = [column(M, 0), column(M, 1)];
  return {
    id: "columns",
    width: 360,
    height: size,
    children: (
      <>
        <MatrixLine
          x={4}
          y={46}
          symbols={symbols}
          parts={[textPart("A − λI = ", 84), matrixPart(M, ["a_1", "a_2"])]}
          layout={{ cellWidth: 62, cellHeight: 34 }}
        />
        <Label x={238} y={34} kind="text" size={17} anchor="start" bold ink={4}>
          {`det = ${format(value, 3)}`}
        </Label>
        <Label x={238} y={60} kind="text" size={16} anchor="start" ink={value === 0 ? 3 : "muted"}>
          {value === 0 ? "✓ flat" : "not flat"}
        </Label>
        <Clip plane={frame}>
          <Axes plane={frame} names={["", ""]} numbers={false} />
          <Area plane={frame} points={[[0, 0], a, plus(a, b), b]} token={4} opacity={0.2} />
          <Arrow plane={frame} to={a} token={1} dash={false} width={3} />
          <Arrow plane={frame} to={b} token={2} width={3} />
        </Clip>
      </>
    ),
  };
}
