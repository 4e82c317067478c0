import type { Panel } from "../kit/figure.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Arrow, Dot } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { apply, plus } from "../plane-maps/mat2.ts";
import { MappedPlane, morphPlane } from "./mapped-plane.tsx";
import { MatrixLine, matrixPart, textPart, vectorPart } from "../matrix/matrix-line.tsx";
import type { MorphView } from "./morph-state.ts";
import { ShiftHandles } from "./shift-handles.tsx";

const size = 420;

/** A map and a shift in one 3×3 matrix. */
export function shiftView(view: MorphView): Panel[] {
  const { attributes, state, symbols, set } = view;
  const { A, offset, x } = state;
  const { names } = attributes;
  const plane = morphPlane(attributes.reach, size);
  const shift = paint(symbols, "shift", 4);
  const [input, output] = [paint(symbols, names[2], 5), paint(symbols, names[3], 3)];
  const map = (p: readonly [number, number]) => plus(apply(A, p), offset);
  const image = map(x);
  const whole = [
    [...A[0], offset[0]],
    [...A[1], offset[1]],
    [0, 0, 1],
  ];
  return [
    {
      id: "plane",
      width: size,
      height: size,
      children: (
        <>
          <MappedPlane plane={plane} map={map} symbols={symbols} names={names}>
            <Arrow plane={plane} to={offset} token={shift.token} marks={shift.marks} label="s" dash={false} width={3} />
            <Dot plane={plane} at={x} token={input.token} marks={input.marks} />
            <Dot plane={plane} at={image} token={output.token} marks={output.marks} size={7} />
          </MappedPlane>
          <ShiftHandles view={view} plane={plane} />
          <Handle
            plane={plane}
            at={x}
            label="Point x"
            token={input.token}
            symbol={names[2]}
            onMove={(x, phase) => set({ ...state, x }, phase)}
          />
        </>
      ),
    },
    {
      id: "numbers",
      width: 340,
      height: 280,
      children: (
        <>
          <MatrixLine
            x={4}
            y={66}
            symbols={symbols}
            layout={{ cellWidth: 48, cellHeight: 36 }}
            parts={[
              matrixPart(whole, [names[0], names[1], "shift"]),
              vectorPart([...x, 1], names[2]),
              textPart("=", 28),
              vectorPart([...image, 1], names[3]),
            ]}
          />
          {["The third column says where the", "origin goes. The last row keeps", "the 1 a 1."].map((text, i) => (
            <Label key={text} x={8} y={160 + i * 28} kind="text" size={16} anchor="start" ink="muted">
              {text}
            </Label>
          ))}
        </>
      ),
    },
  ];
}
