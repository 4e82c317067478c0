import { rational } from "@gradus/math";
import { attribute, defineFigure, still, type Panel, type Token, type Values, type View } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { integer, textGrid } from "../kit/parser.ts";
import { readable } from "../matrix/readable.ts";
import { subscript } from "../matrix/subscript.ts";
import { backSubstitution as linesOf, notTriangular, type Line } from "./substitution.ts";

interface State {
  /** How many unknowns are found, from the last one. */
  readonly found: number;
}

const attributes = {
  matrix: attribute(
    textGrid(),
    [
      ["2", "1", "1", "7"],
      ["0", "-3", "-1", "-9"],
      ["0", "0", "3", "9"],
    ],
    "the augmented matrix of an upper triangular system",
  ),
};

type Attributes = Values<typeof attributes>;

const row = 80;
const tokens: readonly Token[] = [1, 2, 5, 4, 3];

export const backSubstitution = defineFigure<Attributes, State>({
  name: "back-substitution",
  title: "Back substitution",
  summary: "Solve the last equation, carry its value upward, and go on.",
  attributes,
  stills: {
    step: still(
      integer(0, 5),
      (state, found, { matrix }) => ({ ...state, found: Math.min(found, matrix.length) }),
      "how many unknowns are found",
    ),
  },
  check: ({ matrix }) => (matrix.length > 5 ? "matrix must have at most 5 rows." : notTriangular(matrix)),
  initial: () => ({ found: 1 }),
  draw: (view) => [systemPanel(view), valuesPanel(view)],
  controls({ attributes: { matrix }, state, set }) {
    const n = matrix.length;
    return (
      <>
        <button type="button" disabled={state.found === 0} onClick={() => set({ found: state.found - 1 })}>
          Step back
        </button>
        <button
          type="button"
          class="is-primary"
          disabled={state.found === n}
          onClick={() => set({ found: state.found + 1 })}
        >
          {state.found === n ? "All found" : `Solve for x${subscript(n - state.found)}`}
        </button>
      </>
    );
  },
  readout({ attributes: { matrix }, state }) {
    const n = matrix.length;
    const lines = linesOf(matrix);
    if (state.found === 0) return `The last equation has one unknown, x${subscript(n)}: begin there.`;
    const i = n - state.found;
    const done = state.found === n ? ` All ${n} unknowns are found.` : "";
    return `Equation ${i + 1}: ${sentence(lines[i], i)}.${done}`;
  },
  values({ attributes: { matrix }, state }) {
    const x = linesOf(matrix).map(({ value }) => value.toNumber());
    return { found: state.found, x: x.slice(matrix.length - state.found) };
  },
});

/** `x₂ = (−9 + 3) / (−3) = 2` */
function sentence({ known, rest, pivot, value }: Line, i: number): string {
  const start = known.reduce((sum, { product }) => sum.add(product), rest);
  const terms = known
    .map(({ product }) => (product.sign() < 0 ? ` + ${readable(product.negate())}` : ` − ${readable(product)}`))
    .join("");
  const top = known.length === 0 ? readable(start) : `(${readable(start)}${terms})`;
  const right = pivot.equals(1) ? top : `${top} / ${pivot.sign() < 0 ? `(${readable(pivot)})` : readable(pivot)}`;
  const same = right === readable(value);
  return `x${subscript(i + 1)} = ${right}${same ? "" : ` = ${readable(value)}`}`;
}

function systemPanel({ attributes: { matrix }, state, symbols }: View<Attributes, State>): Panel {
  const n = matrix.length;
  const first = n - state.found;
  const column = n > 3 ? 68 : 84;
  const width = n * column + 90;
  const left = 10;
  const x = (j: number) => left + (j + 0.5) * column;
  const y = (i: number) => 40 + i * row;
  const look = (j: number) => paint(symbols, `x_${j + 1}`, tokens[j]);
  return {
    id: "system",
    width,
    height: n * row + 8,
    children: (
      <>
        {matrix.map((_, j) => {
          // From where an unknown is found, its value climbs its column to every equation above.
          if (j < first) return null;
          const { token, marks } = look(j);
          const targets = Array.from({ length: j }, (_, i) => i).filter((i) => !rational(matrix[i][j]).isZero());
          return (
            <g key={j} {...marks}>
              {targets.length > 0 && (
                <path
                  d={`M${x(j) + 27} ${y(j) - 14}V${y(Math.min(...targets)) + 22}`}
                  stroke={colour(token)}
                  stroke-width={2}
                  stroke-opacity={0.7}
                />
              )}
              {targets.map((i) => (
                <path key={i} d={`M${x(j) + 27} ${y(i) + 17}l-5 11h10z`} fill={colour(token)} />
              ))}
            </g>
          );
        })}
        {matrix.map((entries, i) => {
          const current = i === first;
          return (
            <g key={i}>
              {current && (
                <rect
                  x={6}
                  y={y(i) - 34}
                  width={width - 12}
                  height={row - 12}
                  rx={8}
                  fill={colour("accent")}
                  fill-opacity={0.08}
                />
              )}
              {entries.slice(0, n).map((text, j) => {
                const value = rational(text);
                if (j < i || value.isZero()) return null;
                const before = entries.slice(i, j).some((each) => !rational(each).isZero());
                const sign = value.sign() < 0 ? "− " : before ? "+ " : "";
                const size = value.abs().equals(1) ? "" : readable(value.abs());
                const known = j >= first;
                const term = look(j);
                return (
                  <g key={j} {...term.marks}>
                    <Label x={x(j)} y={y(i)} size={21} ink={known ? term.token : "ink"} bold={known && j === i}>
                      {`${sign}${size}x_${j + 1}`}
                    </Label>
                  </g>
                );
              })}
              <Label x={left + n * column + 34} y={y(i)} size={21}>
                {`= ${readable(rational(entries[n]))}`}
              </Label>
            </g>
          );
        })}
      </>
    ),
  };
}

/** What each equation gives, beside it, as soon as it is solved. */
function valuesPanel({ attributes: { matrix }, state, symbols }: View<Attributes, State>): Panel {
  const n = matrix.length;
  return {
    id: "values",
    width: 300,
    height: n * row + 8,
    children: linesOf(matrix).map((line, i) => {
      if (i < n - state.found)
        return (
          <Label key={i} x={20} y={40 + i * row} size={20} anchor="start" ink="muted">
            {`x_${i + 1} = ?`}
          </Label>
        );
      const { token, marks } = paint(symbols, `x_${i + 1}`, tokens[i]);
      return (
        <g key={i} {...marks}>
          <Label x={20} y={40 + i * row} size={20} kind="number" anchor="start" ink={token}>
            {sentence(line, i)}
          </Label>
        </g>
      );
    }),
  };
}
