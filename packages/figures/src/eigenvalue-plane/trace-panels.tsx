import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Area, Clip, Curve, Dot, Segment } from "../kit/marks.tsx";
import { plane, squarePlane } from "../kit/plane.ts";
import { matrixPart, MatrixLine, textPart } from "../matrix/matrix-line.tsx";
import { companion, roots } from "./roots.ts";
import { size, type PlaneView } from "./state.ts";

/** Trace across, determinant upwards: above the parabola the eigenvalues are a complex pair. */
export function tracePanel({ state, set }: PlaneView): Panel {
  const frame = plane({ x: [-4, 4], y: [-4, 4], width: size, height: size });
  const parabola = Array.from({ length: 81 }, (_, i): Point => [-4 + i / 10, (-4 + i / 10) ** 2 / 4]);
  return {
    id: "trace",
    width: size,
    height: size,
    children: (
      <>
        <Clip plane={frame}>
          <Axes plane={frame} names={["tr", "det"]} />
          <Area plane={frame} points={[...parabola, [4, 5], [-4, 5]]} token={2} opacity={0.12} />
          <Area
            plane={frame}
            points={[
              [-2, 1],
              [2, 1],
              [0, -1],
            ]}
            token={3}
            opacity={0.2}
          />
          <Curve plane={frame} points={parabola} token={2} dash={false} width={2.4} />
          <Segment plane={frame} from={[-4, 0]} to={[4, 0]} ink="ink" width={1.6} />
          <Dot plane={frame} at={state.at} token={4} size={7} />
        </Clip>
        <Label x={frame.toX(-1.75)} y={frame.toY(2.6)} kind="text" size={16} ink={2}>
          complex pair
        </Label>
        <Label x={frame.toX(-2.6)} y={frame.toY(0.5)} kind="text" size={16}>
          real, one sign
        </Label>
        <Label x={frame.toX(-2.3)} y={frame.toY(-2.4)} kind="text" size={16}>
          real, opposite signs
        </Label>
        <Label x={frame.toX(0)} y={frame.toY(0.55)} kind="text" size={15} ink={3}>
          both |λ| &lt; 1
        </Label>
        <Handle
          plane={frame}
          at={state.at}
          label="Trace and determinant"
          rule={{ step: 0.25 }}
          token={4}
          onMove={(at, phase) => set({ ...state, at }, phase)}
        />
      </>
    ),
  };
}

/** Where both eigenvalues stand among the complex numbers. */
export function complexPanel({ state: { at }, symbols }: PlaneView): Panel {
  const [trace, det] = at;
  const A = companion(trace, det);
  const found = roots(A);
  const frame = squarePlane({ reach: 5, size: 280, left: 40, top: 112 });
  const ring = Array.from({ length: 60 }, (_, i): Point => [
    Math.cos((i * Math.PI) / 30),
    Math.sin((i * Math.PI) / 30),
  ]);
  return {
    id: "complex",
    width: 360,
    height: size,
    children: (
      <>
        <MatrixLine
          x={4}
          y={46}
          symbols={symbols}
          parts={[textPart("A = ", 44), matrixPart(A)]}
          layout={{ cellWidth: 58, cellHeight: 34 }}
        />
        {found.map(([re, im], k) => (
          <Label key={k} x={186} y={34 + 26 * k} kind="text" size={17} anchor="start" bold ink={k === 0 ? 4 : 1}>
            {`λ${"₁₂"[k]} = ${complexText(re, im)}`}
          </Label>
        ))}
        <Clip plane={frame}>
          <Axes plane={frame} names={["re", "im"]} count={5} />
          <Curve plane={frame} points={ring} closed token={3} dash={false} width={1.6} />
          {found.map(([re, im], k) => (
            <Dot key={k} plane={frame} at={[re, im]} token={k === 0 ? 4 : 1} size={7} />
          ))}
        </Clip>
      </>
    ),
  };
}

/** `1.5 − 2i`, or the real number alone. */
export function complexText(re: number, im: number): string {
  if (im === 0) return format(re, 3);
  return `${format(re, 3)} ${im < 0 ? "−" : "+"} ${format(Math.abs(im), 3)}i`;
}
