import type { PlaneMark, PlanePicture, PlanePoint } from "@gradus/quiz";
import type { JSX } from "preact";

/** Units of the drawing from the origin to its edge. */
const half = 160;

/** The drawing of a stem. Each mark has its name beside it, so that no colour has to be told from another. */
export function PlanePictureView({ picture }: { readonly picture: PlanePicture }): JSX.Element {
  const { alt, reach, marks } = picture;
  const scale = half / reach;
  const step = reach > 6 ? 2 : 1;
  const ticks = Array.from(
    { length: 2 * Math.floor(reach / step) + 1 },
    (_, k) => (k - Math.floor(reach / step)) * step,
  );
  const at = ([x, y]: PlanePoint): PlanePoint => [x * scale, -y * scale];
  return (
    <svg
      class="quiz-picture"
      viewBox={`${-half - 4} ${-half - 4} ${2 * half + 8} ${2 * half + 8}`}
      role="img"
      aria-label={alt}
    >
      <g class="quiz-picture-grid">
        {ticks.map((k) => (
          <path key={k} d={`M${k * scale} ${-half}V${half}M${-half} ${k * scale}H${half}`} />
        ))}
      </g>
      <path class="quiz-picture-axes" d={`M0 ${-half}V${half}M${-half} 0H${half}`} />
      {ticks
        .filter((k) => k !== 0 && k % (2 * step) === 0 && Math.abs(k) < reach)
        .map((k) => (
          <g key={k} class="quiz-picture-numbers">
            <text x={k * scale} y={14} text-anchor="middle">
              {String(k).replace("-", "−")}
            </text>
            <text x={-5} y={-k * scale + 4} text-anchor="end">
              {String(k).replace("-", "−")}
            </text>
          </g>
        ))}
      {marks.map((mark, index) => (
        <g key={mark.name} class={`quiz-picture-mark is-${index + 1}`}>
          <Mark mark={mark} at={at} reach={reach} nameAt={index % 2 === 0 ? 0.86 : 0.14} />
        </g>
      ))}
    </svg>
  );
}

function Mark({
  mark,
  at,
  reach,
  nameAt,
}: {
  readonly mark: PlaneMark;
  readonly at: (point: PlanePoint) => PlanePoint;
  readonly reach: number;
  /** Where the name of a line stands along it: two lines that cross have theirs at opposite ends. */
  readonly nameAt: number;
}): JSX.Element {
  switch (mark.type) {
    case "polygon": {
      const [x, y] = at(middle(mark.corners));
      return (
        <>
          <polygon points={mark.corners.map((corner) => at(corner).join(",")).join(" ")} />
          <text x={x} y={y + 4} text-anchor="middle">
            {mark.name}
          </text>
        </>
      );
    }
    case "line": {
      const [from, to] = ends(mark.equation, reach);
      const [[x1, y1], [x2, y2]] = [at(from), at(to)];
      const [x, y] = [x1 + nameAt * (x2 - x1), y1 + nameAt * (y2 - y1)];
      return (
        <>
          <path d={`M${x1} ${y1}L${x2} ${y2}`} />
          <text x={x} y={y - 7} text-anchor={x > 0 ? "end" : "start"}>
            {mark.name}
          </text>
        </>
      );
    }
    case "point": {
      const [x, y] = at(mark.at);
      return (
        <>
          <circle cx={x} cy={y} r={5} />
          <text x={x + (x > 0 ? -9 : 9)} y={y + 16} text-anchor={x > 0 ? "end" : "start"}>
            {mark.name}
          </text>
        </>
      );
    }
  }
}

function middle(points: readonly PlanePoint[]): PlanePoint {
  const mean = (k: 0 | 1): number => points.reduce((sum, point) => sum + point[k], 0) / points.length;
  return [mean(0), mean(1)];
}

/** Where the line a x + b y = c enters and leaves the square. */
function ends([a, b, c]: readonly [number, number, number], reach: number): [PlanePoint, PlanePoint] {
  const steep = Math.abs(b) < Math.abs(a);
  const onSides: PlanePoint[] = [-reach, reach].flatMap((t): PlanePoint[] => [
    ...(b === 0 ? [] : [[t, (c - a * t) / b] as const]),
    ...(a === 0 ? [] : [[(c - b * t) / a, t] as const]),
  ]);
  const inside = onSides
    .filter((point) => point.every((x) => Math.abs(x) <= reach + 1e-9))
    .sort((p, q) => (steep ? p[1] - q[1] : p[0] - q[0]));
  return [inside[0], inside[inside.length - 1]];
}
