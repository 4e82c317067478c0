import { onCircle } from "../plane-maps/direction.ts";
import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Area, Arrow, Clip, Curve, Dot } from "../kit/marks.tsx";
import { squarePlane } from "../kit/plane.ts";
import { apply, column, fromColumns, type Mat2 } from "../plane-maps/mat2.ts";
import { matrixPart, MatrixLine, textPart } from "../matrix/matrix-line.tsx";
import { colour } from "../kit/paint.ts";
import { onTheWay, stagesOf } from "./stages.ts";
import type { SvdView } from "./state.ts";

const size = 420;
const tokens = [1, 2] as const;

/** The unit circle on its way to the ellipse, with the two directions that stay at right angles. */
export function ellipsePanel({ attributes: { reach }, state, set }: SvdView): Panel {
  const { A, time } = state;
  const plane = squarePlane({ reach, size });
  const stages = stagesOf(A);
  const M = onTheWay(stages, time);
  const ring = Array.from({ length: 90 }, (_, i) => onCircle(4 * i));
  return {
    id: "plane",
    width: size,
    height: size,
    children: (
      <>
        <Clip plane={plane}>
          <Axes plane={plane} names={["x₁", "x₂"]} />
          <Curve plane={plane} points={ring} closed ink="muted" width={1.3} />
          <Area plane={plane} points={ring.map((p) => apply(M, p))} token={3} />
          <Curve plane={plane} points={ring.map((p) => apply(M, p))} closed token={3} dash={false} width={2} />
          {/* Six beads tell a turned circle from one that has stayed. */}
          {ring
            .filter((_, i) => i % 15 === 0)
            .map((p, i) => (
              <Dot
                key={i}
                plane={plane}
                at={apply(M, p)}
                token={i === 0 ? 4 : 1}
                ink={i === 0 ? 4 : "muted"}
                size={i === 0 ? 7 : 3}
              />
            ))}
          {tokens.map((token, k) => (
            <Arrow
              key={k}
              plane={plane}
              to={apply(M, column(stages.V, k as 0 | 1))}
              token={token}
              dash={false}
              width={3.2}
            />
          ))}
        </Clip>
        {time === 3 &&
          ([0, 1] as const).map((j) => (
            <Handle
              key={j}
              plane={plane}
              at={column(A, j)}
              label={`Where e${"₁₂"[j]} goes`}
              token={5}
              onMove={(to, phase) => set({ ...state, A: withColumn(A, j, to) }, phase)}
            />
          ))}
        {tokens.map((token, k) => {
          const [x, y]: Point = apply(M, column(stages.V, k as 0 | 1));
          const long = Math.max(1e-9, Math.hypot(x, y));
          return (
            <Label key={k} x={plane.toX(x * (1 + 0.28 / long))} y={plane.toY(y * (1 + 0.28 / long))} ink={token} bold>
              {time === 0 ? `v_${k + 1}` : time === 3 ? `σ_${k + 1}u_${k + 1}` : ""}
            </Label>
          );
        })}
      </>
    ),
  };
}

function withColumn(A: Mat2, j: 0 | 1, to: Point): Mat2 {
  return j === 0 ? fromColumns(to, column(A, 1)) : fromColumns(column(A, 0), to);
}

/** The three factors; those that have been played are marked. */
export function factorsPanel({ state: { A, time }, symbols }: SvdView): Panel {
  const { sigma, U, V, reflects } = stagesOf(A);
  const factors = [
    { name: "Vᵀ =", M: [column(V, 0), column(V, 1)], says: "turn: v₁ and v₂ go onto the axes" },
    { name: "Σ =", M: [[sigma[0], 0], [0, sigma[1]]], says: `stretch by σ₁ = ${format(sigma[0], 3)} and σ₂ = ${format(sigma[1], 3)}` }, // prettier-ignore
    { name: "U =", M: U, says: reflects ? "turn over and turn: onto u₁ and u₂" : "turn: onto u₁ and u₂" },
  ];
  return {
    id: "factors",
    width: 376,
    height: 420,
    children: (
      <>
        {factors.map(({ name, M, says }, k) => (
          <g key={name}>
            <MatrixLine
              x={4}
              y={46 + 128 * k}
              symbols={symbols}
              parts={[textPart(name, 54), matrixPart(M)]}
              layout={{ cellWidth: 66, cellHeight: 34 }}
            />
            <path
              d={`M0 ${8 + 128 * k}v100`}
              stroke={colour(time > k ? "accent" : "muted")}
              stroke-width={time > k ? 4 : 1.2}
            />
            <Label
              x={10}
              y={104 + 128 * k}
              kind="text"
              size={16}
              anchor="start"
              ink={time > k ? "ink" : "muted"}
              bold={time > k && time <= k + 1}
            >
              {`${k + 1}. ${says}`}
            </Label>
          </g>
        ))}
      </>
    ),
  };
}
