import type { Point } from "../kit/drag.ts";
import type { Panel } from "../kit/figure.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Arrow, Dot, Line } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { ColumnTips } from "./column-tips.tsx";
import { apply, plus, tidy, times, type Mat2 } from "./mat2.ts";
import { MappedPlane, morphPlane } from "./mapped-plane.tsx";
import { MatrixLine, matrixPart, textPart, vectorPart } from "./matrix-line.tsx";
import type { MorphState, MorphView } from "./morph-state.ts";
import { relu } from "./rules.ts";

const size = 420;

/** Four points of two kinds that no line parts: equal coordinates, or not. */
export const examples: readonly { readonly at: Point; readonly kind: 0 | 1 }[] = [
  { at: [0, 0], kind: 0 },
  { at: [1, 1], kind: 0 },
  { at: [1, 0], kind: 1 },
  { at: [0, 1], kind: 1 },
];

/** What the layer has made of a point at a time from 0 to 2: first the map slides in, then the bend. */
export function layerAt({ A, offset, time }: Pick<MorphState, "A" | "offset" | "time">, x: Point): Point {
  const s = Math.min(1, time);
  const mapped = plus(times(1 - s, x), times(s, plus(apply(A, x), offset)));
  if (time <= 1) return mapped;
  const b = time - 1;
  return plus(times(1 - b, mapped), times(b, relu(mapped)));
}

/**
 * A line w·h = t with all the circles on one side and all the triangles on the other, found among
 * directions a degree apart and with the widest gap; undefined when none parts them.
 */
export function partingLine(circles: readonly Point[], triangles: readonly Point[]) {
  let best: { gap: number; line: readonly [number, number, number] } | undefined;
  for (let degree = 0; degree < 360; degree++) {
    const w: Point = [Math.cos((degree * Math.PI) / 180), Math.sin((degree * Math.PI) / 180)];
    const along = ([x, y]: Point) => w[0] * x + w[1] * y;
    const [high, low] = [Math.max(...circles.map(along)), Math.min(...triangles.map(along))];
    if (low - high > (best?.gap ?? 1e-6)) best = { gap: low - high, line: [w[0], w[1], (low + high) / 2] };
  }
  return best?.line;
}

/** A layer of two units: map, shift, and then every negative entry becomes 0. */
export function layerView(view: MorphView): Panel[] {
  const { attributes, state, symbols, set } = view;
  const { A, offset, time } = state;
  const plane = morphPlane(attributes.reach, size);
  const map = (x: Point) => layerAt(state, x);
  const shift = paint(symbols, "shift", 4);
  const images = examples.map(({ at, kind }) => ({ at: map(at), kind }));
  const parted = partingLine(of(images, 0), of(images, 1));
  // Where the linear part has put things: the handles stand there, whatever the bend makes of it.
  const seen: Mat2 = A;
  return [
    {
      id: "plane",
      width: size,
      height: size,
      children: (
        <>
          <MappedPlane
            plane={plane}
            map={map}
            symbols={symbols}
            names={attributes.names}
            straight={time <= 1}
            boat={false}
          >
            {parted && <Line plane={plane} equation={parted} ink="accent" width={3} />}
            {images.map(({ at, kind }, i) => (
              <Dot key={i} plane={plane} at={at} token={kind === 0 ? 5 : 3} size={kind === 0 ? 8 : 8} />
            ))}
          </MappedPlane>
          {time >= 1 && (
            <>
              <Arrow
                plane={plane}
                to={offset}
                token={shift.token}
                marks={shift.marks}
                label="s"
                width={2.4}
                dash={false}
              />
              <ColumnTips
                view={view}
                plane={plane}
                A={seen}
                from={offset}
                onMove={(A, phase) => set({ ...state, A }, phase)}
              />
              <Handle
                plane={plane}
                at={offset}
                label="Tip of the shift s"
                token={shift.token}
                symbol="shift"
                onMove={(offset, phase) => set({ ...state, offset }, phase)}
              />
            </>
          )}
        </>
      ),
    },
    {
      id: "numbers",
      width: 330,
      height: 240,
      children: (
        <>
          <MatrixLine
            x={4}
            y={44}
            symbols={symbols}
            layout={{ cellWidth: 44, cellHeight: 34 }}
            parts={[
              textPart("relu( ", 52),
              matrixPart(A, attributes.names),
              textPart("x +", 42),
              vectorPart(offset, "shift"),
              textPart(")", 20),
            ]}
          />
          <Label x={8} y={120} kind="text" size={17} anchor="start" bold>
            {time === 0 ? "the inputs" : time < 2 ? (time <= 1 ? "the map" : "the bend") : "map and bend"}
          </Label>
          <Label x={8} y={156} kind="text" size={17} anchor="start" ink={parted ? "right" : "wrong"}>
            {parted ? "✓ one line parts ✕ from ■" : "✗ no line parts ✕ from ■"}
          </Label>
        </>
      ),
    },
  ];
}

/** Whether a line parts the two kinds now. */
export function isParted(state: MorphState): boolean {
  const images = examples.map(({ at, kind }) => ({ at: layerAt(state, at).map(tidy) as unknown as Point, kind }));
  return partingLine(of(images, 0), of(images, 1)) !== undefined;
}

function of(images: readonly { readonly at: Point; readonly kind: 0 | 1 }[], wanted: 0 | 1): Point[] {
  return images.filter(({ kind }) => kind === wanted).map(({ at }) => at);
}
