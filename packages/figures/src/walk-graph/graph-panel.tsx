import type { JSX } from "preact";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour } from "../kit/paint.ts";
import { ringOrder } from "./ring.ts";
import { tokenOf, type WalkView } from "./state.ts";
import { shares, transition } from "./walk.ts";
import { round } from "../kit/round.ts";

const width = 400;

/** The places on a ring: discs as large as their shares, ways as wide as their probabilities. */
export function graphPanel({ attributes: { weights, labels }, state }: WalkView): Panel {
  const n = weights.length;
  const height = n === 2 ? 230 : 360;
  const P = transition(weights);
  const start = weights.map((_, i) => (i === state.start ? 1 : 0));
  const now = shares(weights, state, start, state.step)[state.step];
  // Two places face each other; more stand on a ring, the first at the top.
  const order = ringOrder(weights);
  const places = Array.from({ length: n }, (_, i): Place => {
    const angle = n === 2 ? Math.PI * (1 - i) : -Math.PI / 2 + (order.indexOf(i) / n) * 2 * Math.PI;
    return {
      x: width / 2 + 112 * Math.cos(angle),
      y: height / 2 + (n === 2 ? 0 : 112 * Math.sin(angle)),
      outward: [Math.cos(angle), Math.sin(angle)],
    };
  });
  const radius = (share: number) => 21 + 22 * Math.sqrt(Math.max(0, Math.min(1, share)));
  return {
    id: "graph",
    width,
    height,
    children: (
      <>
        {P.flatMap((row, i) =>
          row.map((p, j) =>
            p === 0 ? null : i === j ? (
              <Loop key={`${i} ${j}`} at={places[j]} radius={radius(now[j])} p={p} />
            ) : (
              <Way
                key={`${i} ${j}`}
                from={places[j]}
                to={places[i]}
                start={radius(now[j])}
                end={radius(now[i])}
                p={p}
                back={P[j][i] > 0}
              />
            ),
          ),
        )}
        {places.map(({ x, y }, i) => (
          <g key={i}>
            <circle cx={round(x)} cy={round(y)} r={round(radius(now[i]))} fill={colour("page")} />
            <circle
              cx={round(x)}
              cy={round(y)}
              r={round(radius(now[i]))}
              fill={colour(tokenOf(i))}
              fill-opacity={0.16}
              stroke={colour(tokenOf(i))}
              stroke-width={2.5}
            />
            <Label x={x} y={y} kind="text" size={17} bold ink={tokenOf(i)}>
              {labels[i]}
            </Label>
          </g>
        ))}
      </>
    ),
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly outward: readonly [number, number];
}

/** An arrow: bent where there is a way back, which bends to the other side. */
function Way({
  from,
  to,
  start,
  end,
  p,
  back,
}: {
  from: Place;
  to: Place;
  start: number;
  end: number;
  p: number;
  back: boolean;
}): JSX.Element {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const bend = back ? 0.16 * length : 0;
  const middle = [(from.x + to.x) / 2 - uy * bend, (from.y + to.y) / 2 + ux * bend];
  const towards = (place: Place, far: number) => {
    const [mx, my] = [middle[0] - place.x, middle[1] - place.y];
    const long = Math.hypot(mx, my);
    return [place.x + (mx / long) * far, place.y + (my / long) * far, mx / long, my / long];
  };
  const [x1, y1] = towards(from, start + 2);
  const [x2, y2, ax, ay] = towards(to, end + 3);
  const stroke = 1.2 + 4 * p;
  const head = 9 + stroke;
  const [bx, by] = [x2 + ax * head, y2 + ay * head];
  return (
    <g>
      <path
        d={`M${round(x1)} ${round(y1)}Q${round(middle[0])} ${round(middle[1])} ${round(bx)} ${round(by)}`}
        fill="none"
        stroke={colour("muted")}
        stroke-width={round(stroke)}
        stroke-opacity={0.75}
      />
      <path
        d={`M${round(x2)} ${round(y2)}L${round(bx - ay * head * 0.5)} ${round(by + ax * head * 0.5)}L${round(bx + ay * head * 0.5)} ${round(by - ax * head * 0.5)}Z`}
        fill={colour("muted")}
      />
      <Label
        x={0.42 * x1 + 0.46 * middle[0] + 0.12 * x2}
        y={0.42 * y1 + 0.46 * middle[1] + 0.12 * y2}
        kind="number"
        size={15}
        ink="muted"
      >
        {format(p, 2)}
      </Label>
    </g>
  );
}

/** Who stays. */
function Loop({ at: { x, y, outward }, radius, p }: { at: Place; radius: number; p: number }): JSX.Element {
  const [ox, oy] = outward;
  const far = radius + 13;
  const [cx, cy] = [x + ox * far, y + oy * far];
  return (
    <g>
      <circle
        cx={round(cx)}
        cy={round(cy)}
        r={17}
        fill="none"
        stroke={colour("muted")}
        stroke-width={round(1.2 + 4 * p)}
        stroke-opacity={0.75}
      />
      <Label x={cx + ox * 2} y={cy + oy * 2 + (Math.abs(oy) < 0.01 ? -30 : 0)} kind="number" size={15} ink="muted">
        {format(p, 2)}
      </Label>
    </g>
  );
}
