import type { Panel } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Arrow, Dot } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { ColumnTips } from "./column-tips.tsx";
import { apply, column, compose, inverse2, times } from "../plane-maps/mat2.ts";
import { MappedPlane, morphPlane } from "./mapped-plane.tsx";
import { MatrixLine, matrixPart, textPart, vectorPart } from "../matrix/matrix-line.tsx";
import type { MorphView } from "./morph-state.ts";

const size = 420;
const basisNames = ["b_1", "b_2"];

/** The same point in other coordinates; in `similar` also the same map. */
export function basisView(view: MorphView): Panel[] {
  const { attributes, state, symbols, set } = view;
  const { P, x, A } = state;
  const similar = attributes.view === "similar";
  const plane = morphPlane(attributes.reach, size);
  const [input, output] = [paint(symbols, attributes.names[2], 5), paint(symbols, attributes.names[3], 3)];
  const back = inverse2(P);
  const c = back && apply(back, x);
  const step = c && times(c[0], column(P, 0));
  const looks = basisNames.map((name, j) => paint(symbols, name, j === 0 ? 1 : 2));
  return [
    {
      id: "plane",
      width: size,
      height: size,
      children: (
        <>
          <MappedPlane plane={plane} map={(p) => apply(P, p)} symbols={symbols} names={basisNames} boat={false}>
            {step && !similar && (
              <>
                <Arrow plane={plane} to={step} token={looks[0].token} dash={false} width={1.8} opacity={0.85} />
                <Arrow
                  plane={plane}
                  from={step}
                  to={x}
                  token={looks[1].token}
                  dash={false}
                  width={1.8}
                  opacity={0.85}
                />
              </>
            )}
            {similar ? (
              <>
                <Arrow
                  plane={plane}
                  to={x}
                  token={input.token}
                  marks={input.marks}
                  label="x"
                  width={2.6}
                  dash={false}
                />
                <Arrow
                  plane={plane}
                  to={apply(A, x)}
                  token={output.token}
                  marks={output.marks}
                  label="Ax"
                  width={3}
                  dash={false}
                  side={-1}
                />
              </>
            ) : (
              <Dot plane={plane} at={x} token={input.token} marks={input.marks} size={8} />
            )}
          </MappedPlane>
          <ColumnTips
            view={view}
            plane={plane}
            A={P}
            names={basisNames}
            onMove={(P, phase) => set({ ...state, P }, phase)}
          />
          <Handle
            plane={plane}
            at={x}
            label={similar ? "Tip of x" : "Point x"}
            token={input.token}
            symbol={attributes.names[2]}
            onMove={(x, phase) => set({ ...state, x }, phase)}
          />
        </>
      ),
    },
    similar ? similarNumbers(view) : coordinateNumbers(view),
  ];
}

function coordinateNumbers({ attributes, state, symbols }: MorphView): Panel {
  const { P, x } = state;
  const back = inverse2(P);
  const c = back && apply(back, x);
  return {
    id: "numbers",
    width: 340,
    height: 300,
    children: (
      <>
        <Label x={8} y={20} kind="text" size={16} anchor="start" ink="muted">
          one point, two lists of numbers
        </Label>
        <Label x={8} y={58} kind="text" size={17} anchor="start">
          {`in the old basis: ${formatPoint(x)}`}
        </Label>
        <Label x={8} y={92} kind="text" size={17} anchor="start" bold ink={c ? "ink" : "wrong"}>
          {c ? `in the new basis: ${formatPoint(c, 3)}` : "✗ b₁ and b₂ are no basis"}
        </Label>
        {c && (
          <MatrixLine
            x={4}
            y={156}
            symbols={symbols}
            layout={{ cellWidth: 42, cellHeight: 34 }}
            parts={[
              vectorPart(x, attributes.names[2]),
              textPart(`= ${format(c[0], 3)}`, 66),
              vectorPart(column(P, 0), "b_1"),
              textPart(`${c[1] < 0 ? "−" : "+"} ${format(Math.abs(c[1]), 3)}`, 66),
              vectorPart(column(P, 1), "b_2"),
            ]}
          />
        )}
        <MatrixLine
          x={4}
          y={250}
          symbols={symbols}
          layout={{ cellWidth: 44, cellHeight: 34 }}
          parts={[textPart("P = ", 44), matrixPart(P, basisNames), textPart("x = Pc", 84)]}
        />
      </>
    ),
  };
}

function similarNumbers({ state, symbols }: MorphView): Panel {
  const { P, A } = state;
  const back = inverse2(P);
  const changed = back && compose(back, compose(A, P));
  const diagonal = changed !== undefined && changed[0][1] === 0 && changed[1][0] === 0;
  const layout = { cellWidth: 56, cellHeight: 34 };
  return {
    id: "numbers",
    width: 340,
    height: 330,
    children: (
      <>
        <Label x={8} y={20} kind="text" size={16} anchor="start" ink="muted">
          one map, two matrices
        </Label>
        <MatrixLine x={4} y={76} symbols={symbols} layout={layout} parts={[textPart("A = ", 96), matrixPart(A)]} />
        <MatrixLine
          x={4}
          y={166}
          symbols={symbols}
          layout={layout}
          parts={[textPart("P = ", 96), matrixPart(P, basisNames)]}
        />
        {changed ? (
          <MatrixLine
            x={4}
            y={256}
            symbols={symbols}
            layout={layout}
            parts={[textPart("P⁻¹AP = ", 96), matrixPart(changed)]}
          />
        ) : (
          <Label x={8} y={256} kind="text" size={17} anchor="start" bold ink="wrong">
            ✗ b₁ and b₂ are no basis
          </Label>
        )}
        <Label x={8} y={312} kind="text" size={16} anchor="start" ink="muted">
          {diagonal ? "In this basis the map only stretches." : ""}
        </Label>
      </>
    ),
  };
}
