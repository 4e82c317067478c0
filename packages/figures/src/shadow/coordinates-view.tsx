import { cos, pi, sin } from "@gradus/math";
import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { Handle, SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Arrow, Clip, Curve, Dot, Line, Segment } from "../kit/marks.tsx";
import { colour, paint } from "../kit/paint.ts";
import { squarePlane } from "../kit/plane.ts";
import { inner, scaled, tidy, total } from "./cast.ts";
import type { ShadowView } from "./shadow-state.ts";

const size = 420;

/** The unit vector at an angle in degrees. */
export function unitAt(degrees: number): Point {
  return [tidy(cos((degrees * pi) / 180)), tidy(sin((degrees * pi) / 180))];
}

/** Both shadows of a vector, and what they add up to. */
export function shadowsOf({ angles, b }: ShadowView["state"]) {
  const units = angles.map(unitAt);
  const weights = units.map((unit) => inner(unit, b));
  const shadows = units.map((unit, i) => scaled(weights[i], unit) as unknown as Point);
  const sum = total(shadows[0], shadows[1]) as unknown as Point;
  const between = (((angles[1] - angles[0]) % 180) + 180) % 180;
  return { units, weights, shadows, sum, right: between === 90 };
}

/** Shadows on two unit vectors: they add up to the vector when the two stand at right angles. */
export function coordinatesView({ attributes, state, symbols, set }: ShadowView): Panel[] {
  const { b, angles } = state;
  const plane = squarePlane({ reach: attributes.reach, size });
  const { units, weights, shadows, sum, right } = shadowsOf(state);
  const looks = [paint(symbols, "q_1", 1), paint(symbols, "q_2", 2)];
  const target = paint(symbols, attributes.names[1], 3);
  const far = 1.5;
  return [
    {
      id: "plane",
      width: size,
      height: size,
      children: (
        <>
          <Clip plane={plane}>
            <Axes plane={plane} names={["x₁", "x₂"]} />
            <Curve plane={plane} points={ring()} closed ink="muted" width={1.2} dash="3 4" opacity={0.7} />
            {units.map((unit, i) => (
              <g key={i}>
                <Line plane={plane} equation={[unit[1], -unit[0], 0]} ink={looks[i].token} width={1.2} opacity={0.5} />
                <Segment plane={plane} from={b} to={shadows[i]} ink="muted" dash="4 4" width={1.5} />
                <Segment plane={plane} from={sum} to={shadows[1 - i]} ink={looks[i].token} width={1.6} opacity={0.6} />
                <Arrow
                  plane={plane}
                  to={shadows[i]}
                  token={looks[i].token}
                  marks={looks[i].marks}
                  dash={false}
                  width={4}
                />
                <Arrow plane={plane} to={unit} ink="ink" width={2} label={`q_${i + 1}`} side={i === 0 ? -1 : 1} />
              </g>
            ))}
            <Arrow plane={plane} to={b} token={target.token} marks={target.marks} dash={false} width={3} />
            {!right && <Arrow plane={plane} to={sum} ink="wrong" width={2.4} dash="6 4" />}
            <Dot plane={plane} at={sum} token={1} ink={right ? "right" : "wrong"} size={6} />
          </Clip>
          <Handle
            plane={plane}
            at={b}
            label={`Tip of ${attributes.names[1]}`}
            token={target.token}
            symbol={attributes.names[1]}
            onMove={(b, phase) => set({ ...state, b }, phase)}
          />
          {units.map((unit, i) => (
            <SlideHandle
              key={i}
              plane={plane}
              at={[far * unit[0], far * unit[1]]}
              label={`Direction of q ${i + 1}`}
              valueText={`${angles[i]} degrees`}
              value={angles[i]}
              rule={{ low: 0, high: 360, step: 5, round: true }}
              nearest={([x, y]) => ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360}
              token={looks[i].token}
              symbol={`q_${i + 1}`}
              onSlide={(angle, phase) =>
                set({ ...state, angles: i === 0 ? [angle, angles[1]] : [angles[0], angle] }, phase)
              }
            />
          ))}
        </>
      ),
    },
    {
      id: "numbers",
      width: 330,
      height: 260,
      children: (
        <>
          {[
            ["q₁ · b", format(weights[0], 3), looks[0].token],
            ["q₂ · b", format(weights[1], 3), looks[1].token],
            ["both shadows together", formatPoint(sum, 3), right ? ("right" as const) : ("wrong" as const)],
            ["b", formatPoint(b, 3), target.token],
            [
              "angle between",
              `${Math.min((angles[1] - angles[0] + 720) % 360, (angles[0] - angles[1] + 720) % 360)}°`,
              "ink" as const,
            ],
          ].map(([name, value, ink], i) => (
            <g key={name}>
              <Label x={10} y={28 + i * 36} kind="text" size={17} anchor="start" ink={ink as "ink"}>
                {name}
              </Label>
              <Label x={320} y={28 + i * 36} kind="number" size={17} anchor="end" ink={ink as "ink"}>
                {value}
              </Label>
            </g>
          ))}
          <path
            d={right ? "M12 226l5 6l9 -12" : "M12 220l12 12m0 -12l-12 12"}
            fill="none"
            stroke={colour(right ? "right" : "wrong")}
            stroke-width={2.6}
            stroke-linecap="round"
          />
          <Label x={36} y={226} kind="text" size={17} anchor="start" bold ink={right ? "right" : "wrong"}>
            {right ? "the shadows add up to b" : "the shadows miss b"}
          </Label>
        </>
      ),
    },
  ];
}

function ring(): Point[] {
  return Array.from({ length: 72 }, (_, i) => unitAt(i * 5));
}
