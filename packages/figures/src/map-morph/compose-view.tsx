import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { ColumnTips } from "./column-tips.tsx";
import { apply, compose, det2, type Mat2 } from "../plane-maps/mat2.ts";
import { MappedPlane, morphPlane } from "./mapped-plane.tsx";
import { MatrixLine, matrixPart, textPart } from "../matrix/matrix-line.tsx";
import { secondOf, type MorphView } from "./morph-state.ts";

const size = 364;
const small = { cellWidth: 38, cellHeight: 32 };

/** Two maps, one after the other: the plane after the first, and after both. */
export function composeView(view: MorphView): Panel[] {
  const { attributes, state, symbols, set } = view;
  const { A, swapped } = state;
  const { names, area } = attributes;
  const undo = state.B === "inverse";
  const B = secondOf(state);
  const secondName = undo ? "A⁻¹" : "B";
  const [first, next] = swapped && B !== undefined ? [B, A] : [A, B];
  const [firstName, nextName] = swapped && B !== undefined ? [secondName, "A"] : ["A", secondName];
  const both = next === undefined ? undefined : compose(next, first);
  const plane = morphPlane(attributes.reach, size);
  const foot = area ? 112 : 88;
  const scene = (M: Mat2) => (
    <MappedPlane plane={plane} map={(p) => apply(M, p)} symbols={symbols} names={names} area={area} boat={!area} />
  );
  const onMove = (M: Mat2, phase: "drag") => set(swapped && !undo ? { ...state, B: M } : { ...state, A: M }, phase);
  return [
    {
      id: "first",
      title: `First ${firstName}`,
      width: size,
      height: size + foot,
      children: (
        <>
          {scene(first)}
          <ColumnTips
            view={view}
            plane={plane}
            A={first}
            labels={["", ""]}
            onMove={undo && swapped ? undefined : onMove}
          />
          <MatrixLine
            x={4}
            y={size + 44}
            symbols={symbols}
            layout={small}
            parts={[textPart(`${firstName} = `, 34 + 12 * firstName.length), matrixPart(first, names)]}
          />
          {area && (
            <Label x={8} y={size + 96} kind="text" size={16} anchor="start">
              {`det ${firstName} = ${format(det2(first))}`}
            </Label>
          )}
        </>
      ),
    },
    {
      id: "both",
      title: `Then ${nextName}`,
      width: size,
      height: size + foot,
      children:
        both === undefined || next === undefined ? (
          <>
            {scene(first)}
            <Label x={size / 2} y={size / 2 - 60} kind="text" size={18} bold ink="wrong">
              ✗ no way back
            </Label>
            <Label x={8} y={size + 40} kind="text" size={16} anchor="start" ink="muted">
              {det2(A) === 0 ? "A sends many points to one." : ""}
            </Label>
          </>
        ) : (
          <>
            {scene(both)}
            <ColumnTips view={view} plane={plane} A={both} labels={["", ""]} />
            <MatrixLine
              x={4}
              y={size + 44}
              symbols={symbols}
              layout={small}
              parts={[
                textPart(`${nextName}${firstName} = `, 14 + 10 * (firstName.length + nextName.length)),
                matrixPart(next),
                textPart("", 4),
                matrixPart(first, names),
                textPart("=", 20),
                matrixPart(both, names),
              ]}
            />
            {area && (
              <Label x={8} y={size + 96} kind="text" size={16} anchor="start" bold>
                {`det ${nextName}${firstName} = ${format(det2(next))} · ${format(det2(first))} = ${format(det2(both))}`}
              </Label>
            )}
          </>
        ),
    },
  ];
}
