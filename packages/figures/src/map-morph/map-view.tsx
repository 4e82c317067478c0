import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { Arrow, Dot } from "../kit/marks.tsx";
import { colour, paint } from "../kit/paint.ts";
import { ColumnTips } from "./column-tips.tsx";
import { apply, column, det2, inverse2 } from "../plane-maps/mat2.ts";
import { MappedPlane, morphPlane } from "./mapped-plane.tsx";
import { MatrixLine, matrixPart, textPart, vectorPart } from "../matrix/matrix-line.tsx";
import { played, type MorphView } from "./morph-state.ts";
import { Handle } from "../kit/handle.tsx";

const size = 420;

/** One map: its grid, its picture, its matrix. */
export function mapView(view: MorphView): Panel[] {
  const { attributes, state, symbols, set } = view;
  const { x } = state;
  const A = played(state);
  const { names, point, area } = attributes;
  const plane = morphPlane(attributes.reach, size);
  const image = apply(A, x);
  const input = paint(symbols, names[2], 5);
  const output = paint(symbols, names[3], 3);
  return [
    {
      id: "plane",
      width: size,
      height: size,
      children: (
        <>
          <MappedPlane
            plane={plane}
            map={(p) => apply(A, p)}
            symbols={symbols}
            names={names}
            area={area}
            boat={!point && !area}
          >
            {point && (
              <>
                <Arrow plane={plane} to={x} token={input.token} marks={input.marks} label="x" width={2} opacity={0.9} />
                <Arrow
                  plane={plane}
                  to={image}
                  token={output.token}
                  marks={output.marks}
                  label="Ax"
                  dash={false}
                  width={3}
                />
                <Arrow
                  plane={plane}
                  to={[x[0] * A[0][0], x[0] * A[1][0]]}
                  ink={paint(symbols, names[0], 1).token}
                  width={1.6}
                  opacity={0.8}
                />
                <Arrow
                  plane={plane}
                  from={[x[0] * A[0][0], x[0] * A[1][0]]}
                  to={image}
                  ink={paint(symbols, names[1], 2).token}
                  width={1.6}
                  opacity={0.8}
                />
                <Dot plane={plane} at={image} token={output.token} size={5} />
              </>
            )}
          </MappedPlane>
          <ColumnTips
            view={view}
            plane={plane}
            A={A}
            // On the way the tips belong to no matrix that has been chosen.
            onMove={state.time < 1 ? undefined : (A, phase) => set({ ...state, A }, phase)}
          />
          {point && (
            <Handle
              plane={plane}
              at={x}
              label="Tip of x"
              token={input.token}
              symbol={names[2]}
              onMove={(x, phase) => set({ ...state, x }, phase)}
            />
          )}
        </>
      ),
    },
    numbers(view),
  ];
}

function numbers({ attributes, state, symbols }: MorphView): Panel {
  const { x } = state;
  const A = played(state);
  const { names, point, area, presets } = attributes;
  const det = det2(A);
  const back = inverse2(A);
  return {
    id: "numbers",
    width: 372,
    height: point || area || presets ? 220 : 110,
    children: (
      <>
        <MatrixLine x={8} y={54} symbols={symbols} parts={[textPart("A = ", 44), matrixPart(A, names)]} />
        {([0, 1] as const).map((j) => {
          const { token, marks } = paint(symbols, names[j], j === 0 ? 1 : 2);
          return (
            <g key={j} {...marks}>
              <Label x={184} y={36 + 36 * j} kind="text" size={16} anchor="start" ink={token}>
                {`e${"₁₂"[j]} goes to (${column(A, j)
                  .map((each) => format(each, 3))
                  .join(", ")})`}
              </Label>
            </g>
          );
        })}
        {point ? (
          <MatrixLine
            x={8}
            y={158}
            symbols={symbols}
            layout={{ cellWidth: 44, cellHeight: 34 }}
            parts={[
              textPart("Ax = ", 54),
              vectorPart(apply(A, x), names[3]),
              textPart(`= ${format(x[0], 3)}`, 58),
              vectorPart(column(A, 0), names[0]),
              textPart(`${x[1] < 0 ? "−" : "+"} ${format(Math.abs(x[1]), 3)}`, 58),
              vectorPart(column(A, 1), names[1]),
            ]}
          />
        ) : area || presets ? (
          <DetBar det={det} y={138} />
        ) : null}
        {!point && (area || presets) && back === undefined && (
          <Label x={8} y={200} kind="text" size={16} anchor="start" ink="wrong">
            ✗ the plane is flattened
          </Label>
        )}
      </>
    ),
  };
}

/** The determinant from −4 to 4 as a bar that leaves 0 to the right, or hatched to the left. */
export function DetBar({ det, y, x = 8, width = 350 }: { det: number; y: number; x?: number; width?: number }) {
  const middle = x + width / 2;
  const unit = width / 2 / 4;
  const long = Math.max(-4, Math.min(4, det)) * unit;
  const token = det < 0 ? 4 : 3;
  return (
    <g>
      <Label x={x} y={y} kind="text" size={17} anchor="start" bold ink={det === 0 ? "wrong" : token}>
        {`det A = ${format(det)}`}
      </Label>
      <path d={`M${x} ${y + 28}h${width}`} stroke={colour("muted")} stroke-opacity={0.3} stroke-width={12} />
      {det !== 0 && (
        <path
          d={`M${middle} ${y + 28}h${long}`}
          stroke={colour(token)}
          stroke-width={12}
          stroke-dasharray={det < 0 ? "5 3" : undefined}
        />
      )}
      <path d={`M${middle} ${y + 18}v20`} stroke={colour("ink")} stroke-width={1.5} />
      <Label x={x + width} y={y} kind="text" size={15} anchor="end" ink="muted">
        {det < 0 ? "turned over" : det > 0 ? "not turned over" : "flat"}
      </Label>
    </g>
  );
}
