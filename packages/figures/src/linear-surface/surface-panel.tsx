import type { Panel, View } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { type Stage, project, stage } from "../space/camera.ts";
import { Orbit } from "../space/orbit.tsx";
import { polyline } from "../space/polyline.ts";
import { Surface } from "../space/surface.tsx";
import type { Vec3 } from "../space/vec3.ts";
import type { Attributes, State } from "./state.ts";
import { formula, height, isLinear, rod } from "./terms.ts";
import { round } from "../kit/round.ts";

const side = 460;

const half = 3;

/** A unit of height is drawn shorter than one of length: 2x − y + 3 reaches up to 12. */
const squeeze = 0.25;

export function surfacePanel({ state, symbols, set }: View<Attributes, State>): Panel {
  const scene = stage(state.camera, half, side);
  const linear = isLinear(state.terms);
  const rodLook = paint(symbols, "rod", 4);
  const lift = (x: number, y: number): Vec3 => [x, y, squeeze * height(state.terms, x, y)];
  const [p, q] = rod.map(([x, y]) => lift(x, y));
  const middle: Vec3 = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2];
  const below = lift(middle[0], middle[1]);
  return {
    id: "surface",
    width: side,
    height: side + 54,
    children: (
      <>
        <Orbit state={state} set={set} size={side}>
          <Floor scene={scene} />
          <Surface scene={scene} lift={lift} half={half} />
          <g {...rodLook.marks}>
            <path
              d={polyline(scene, [p, q])}
              fill="none"
              stroke={colour(rodLook.token)}
              stroke-width={4}
              stroke-linecap="round"
            />
            {!linear && (
              <path
                d={polyline(scene, [middle, below])}
                fill="none"
                stroke={colour(rodLook.token)}
                stroke-width={2.4}
                stroke-dasharray="4 4"
              />
            )}
            {[p, q].map((end, i) => (
              <circle
                key={i}
                {...at(scene, end)}
                r={6}
                fill={colour(rodLook.token)}
                stroke={colour("page")}
                stroke-width={1.5}
              />
            ))}
            <circle
              {...at(scene, middle)}
              r={5}
              fill={colour("page")}
              stroke={colour(rodLook.token)}
              stroke-width={2.4}
            />
            {!linear && <circle {...at(scene, below)} r={4} fill={colour(rodLook.token)} />}
          </g>
          {(["x", "y", "f"] as const).map((name, axis) => {
            const end: Vec3 = [
              axis === 0 ? half * 1.16 : 0,
              axis === 1 ? half * 1.16 : 0,
              axis === 2 ? half * 1.12 : 0,
            ];
            const seen = project(scene, end);
            return (
              <Label key={name} x={seen.x} y={seen.y} ink="muted" size={18}>
                {name}
              </Label>
            );
          })}
        </Orbit>
        <Label x={side / 2} y={side + 8} size={22}>
          {`f(x, y) = ${formula(state.terms)}`}
        </Label>
        <Label x={side / 2} y={side + 38} kind="text" size={19} bold ink={linear ? "right" : "wrong"}>
          {linear ? "✓ linear: flat" : "✗ not linear: it bends"}
        </Label>
      </>
    ),
  };
}

/** The floor z = 0 with its axes. */
function Floor({ scene }: { scene: Stage }) {
  const steps = Array.from({ length: 2 * half + 1 }, (_, k) => k - half);
  return (
    <>
      <path
        d={steps
          .map(
            (k) =>
              polyline(scene, [
                [k, -half, 0],
                [k, half, 0],
              ]) +
              polyline(scene, [
                [-half, k, 0],
                [half, k, 0],
              ]),
          )
          .join("")}
        fill="none"
        stroke={colour("muted")}
        stroke-opacity={0.3}
      />
      <path
        d={
          polyline(scene, [
            [-half, 0, 0],
            [half * 1.08, 0, 0],
          ]) +
          polyline(scene, [
            [0, -half, 0],
            [0, half * 1.08, 0],
          ]) +
          polyline(scene, [
            [0, 0, -half],
            [0, 0, half * 1.04],
          ])
        }
        fill="none"
        stroke={colour("muted")}
        stroke-width={1.4}
        stroke-opacity={0.8}
      />
    </>
  );
}

export function at(scene: Stage, point: Vec3): { cx: number; cy: number } {
  const { x, y } = project(scene, point);
  return { cx: round(x), cy: round(y) };
}
