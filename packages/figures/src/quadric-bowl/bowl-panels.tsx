import { angleOf, onCircle } from "../plane-maps/direction.ts";
import { Axes } from "../kit/axes.tsx";
import type { Panel, View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Arrow, Clip, Curve, Dot, Line } from "../kit/marks.tsx";
import { colour } from "../kit/paint.ts";
import { squarePlane } from "../kit/plane.ts";
import { stage, type Stage } from "../space/camera.ts";
import { Orbit } from "../space/orbit.tsx";
import { polyline } from "../space/polyline.ts";
import { Surface } from "../space/surface.tsx";
import type { Vec3 } from "../space/vec3.ts";
import { kinds, type Attributes, type State } from "./quadric-bowl.tsx";
import { heightAt, levelSet, quadricOf } from "./quadric.ts";

type BowlView = View<Attributes, State>;

const side = 360;
const half = 3;
const size = 340;
const levels = [1, 2, 4, 8];

/** The surface over the floor; the height is scaled so that the steepest corner still fits. */
export function bowlPanel({ state, set }: BowlView): Panel {
  const { A, camera } = state;
  const scene = stage(camera, half, side);
  const { axes, kind } = quadricOf(A);
  const most = Math.max(0.5, ...axes.map(({ value }) => Math.abs(value)));
  const squeeze = half / (2 * half * half * most);
  const lift = (x: number, y: number): Vec3 => [x, y, squeeze * heightAt(A, x, y)];
  return {
    id: "surface",
    width: side,
    height: side + 40,
    children: (
      <>
        <Orbit state={state} set={set} size={side}>
          <path d={floor(scene)} fill="none" stroke={colour("muted")} stroke-opacity={0.35} />
          <Surface scene={scene} lift={lift} half={half} />
          {axes.map(({ direction: [a, b] }, k) => (
            <path
              key={k}
              d={polyline(
                scene,
                Array.from({ length: 25 }, (_, i) => lift((a * half * (i - 12)) / 12, (b * half * (i - 12)) / 12)),
              )}
              fill="none"
              stroke={colour(axisTokens[k])}
              stroke-width={3}
              stroke-dasharray={k === 0 ? "0.1 5" : undefined}
              stroke-linecap="round"
            />
          ))}
        </Orbit>
        <Label x={side / 2} y={side + 18} kind="text" size={18} bold ink={kind === "bowl" ? "right" : "ink"}>
          {kinds[kind]}
        </Label>
      </>
    ),
  };
}

const axisTokens = [3, 2] as const;

/** Where the form has equal values, its axes, and its value in one direction. */
export function levelsPanel({ attributes: { tests }, state, set }: BowlView): Panel {
  const { A, angle } = state;
  const plane = squarePlane({ reach: half, size });
  const quadric = quadricOf(A);
  const { axes, pivots } = quadric;
  const u = onCircle(angle);
  return {
    id: "levels",
    width: size,
    height: size + (tests ? 92 : 60),
    children: (
      <>
        <Clip plane={plane}>
          <Axes plane={plane} names={["x₁", "x₂"]} numbers={false} />
          {levels.flatMap((level) =>
            [level, -level].flatMap((each) =>
              levelSet(quadric, each, half).map((points, i) => (
                <Curve
                  key={`${each} ${i}`}
                  plane={plane}
                  points={points}
                  token={1}
                  dash={each < 0 ? "5 4" : false}
                  width={1.6}
                  opacity={0.75}
                />
              )),
            ),
          )}
          {levelSet(quadric, 0, half).map((points, i) => (
            <Curve key={i} plane={plane} points={points} ink="muted" width={1.6} />
          ))}
          {axes.map(({ direction: [a, b] }, k) => (
            <Line key={k} plane={plane} equation={[b, -a, 0]} token={axisTokens[k]} width={2} />
          ))}
          <Curve
            plane={plane}
            points={Array.from({ length: 72 }, (_, i) => onCircle(5 * i))}
            closed
            ink="ink"
            width={1.2}
            opacity={0.5}
          />
          <Arrow plane={plane} to={u} token={4} dash={false} width={3} />
          <Dot plane={plane} at={u} token={4} size={5} />
        </Clip>
        <SlideHandle
          plane={plane}
          at={u}
          label="Direction"
          valueText={`${format(angle)}°`}
          value={angle}
          rule={{ low: 0, high: 360, step: 1, round: true }}
          nearest={angleOf}
          token={4}
          onSlide={(angle, phase) => set({ ...state, angle }, phase)}
        />
        <Label x={4} y={size + 16} kind="text" size={16} anchor="start" bold ink={4}>
          {`uᵀAu = ${format(heightAt(A, ...u), 3)}`}
        </Label>
        {axes.map(({ value }, k) => (
          <Label key={k} x={124 + 112 * k} y={size + 16} kind="text" size={16} anchor="start" ink={axisTokens[k]}>
            {`λ${"₁₂"[k]} = ${format(value, 3)}`}
          </Label>
        ))}
        <Label x={4} y={size + 44} kind="text" size={15} anchor="start" ink="muted">
          levels ±1, ±2, ±4, ±8; negative ones broken
        </Label>
        {tests && (
          <Label x={4} y={size + 74} kind="text" size={17} anchor="start" bold ink={passes(pivots) ? "right" : "wrong"}>
            {`${passes(pivots) ? "✓" : "✗"} pivots ${pivots.map((pivot) => (pivot === undefined ? "none" : format(pivot, 3))).join(" and ")}`}
          </Label>
        )}
      </>
    ),
  };
}

function passes(pivots: readonly (number | undefined)[]): boolean {
  return pivots.every((pivot) => pivot !== undefined && pivot > 0);
}

function floor(scene: Stage): string {
  const steps = Array.from({ length: 2 * half + 1 }, (_, k) => k - half);
  return steps.map((k) => polyline(scene, [[k, -half, 0], [k, half, 0]]) + polyline(scene, [[-half, k, 0], [half, k, 0]])).join(""); // prettier-ignore
}
