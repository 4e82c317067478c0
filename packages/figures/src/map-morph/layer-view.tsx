import type { Point } from "../kit/drag.ts";
import type { Panel } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { Arrow, Dot, Line } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { layerAt, layerImages } from "./layer.ts";
import { MappedPlane, morphPlane } from "./mapped-plane.tsx";
import { MatrixLine, matrixPart, textPart, vectorPart } from "../matrix/matrix-line.tsx";
import type { MorphView } from "./morph-state.ts";
import { ShiftHandles } from "./shift-handles.tsx";

const size = 420;

/** A layer of two units: map, shift, and then every negative entry becomes 0. */
export function layerView(view: MorphView): Panel[] {
  const { attributes, state, symbols } = view;
  const { A, offset, time } = state;
  const plane = morphPlane(attributes.reach, size);
  const map = (x: Point) => layerAt(state, x);
  const shift = paint(symbols, "shift", 4);
  const { images, line: parted } = layerImages(state);
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
              <Dot key={i} plane={plane} at={at} token={kind === 0 ? 5 : 3} size={8} />
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
              {/* They stand where the linear part has put things, whatever the bend makes of it. */}
              <ShiftHandles view={view} plane={plane} />
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
