import type { Rational } from "@gradus/math";
import type { Panel } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { paint } from "../kit/paint.ts";
import { show } from "./move.ts";
import { current, rowToken, type ReducerView } from "./reducer-state.ts";

// As wide as the matrix, so that both are drawn to one scale.
const width = 330;
const rowHeight = 54;
const rightWidth = 88;

/** The rows written out with their unknowns, one column for each: an unknown that is missing leaves a gap. */
export function equationsPanel(view: ReducerView): Panel {
  const { attributes, symbols } = view;
  const M = current(view);
  const n = M[0].length - 1;
  const column = Math.min(80, (width - rightWidth) / n);
  const names = Array.from({ length: n }, (_, j) => attributes.unknowns[j] ?? `x_${j + 1}`);
  const right = paint(symbols, attributes.right[0] ?? "b", 3);
  const isNamed = (name: string) => Object.hasOwn(symbols, name);
  // As far down as the matrix begins, so that an equation stands beside its row.
  const head = attributes.unknowns.length > 0 ? 30 : 8;
  return {
    id: "equations",
    width,
    height: head + M.length * rowHeight + 20,
    title: "The same with letters",
    children: (
      <>
        {M.map((row, i) => {
          const y = head + (i + 0.5) * rowHeight;
          const { token, marks } = paint(symbols, attributes.names[i], rowToken(i));
          const named = isNamed(attributes.names[i]);
          const first = row.findIndex((entry) => !entry.isZero());
          return (
            <g key={attributes.names[i]} {...(named ? marks : {})}>
              {(first === -1 || first === n) && (
                <Label x={n * column - 6} y={y} anchor="end" size={21} ink={named ? token : "ink"}>
                  0
                </Label>
              )}
              {names.map((name, j) => (
                <Label key={name} x={(j + 1) * column - 6} y={y} anchor="end" size={21} ink={named ? token : "ink"}>
                  {term(row[j], name, j === first)}
                </Label>
              ))}
              <Label x={n * column + 12} y={y} kind="number" anchor="start" size={20}>
                =
              </Label>
              <Label
                x={n * column + rightWidth - 8}
                y={y}
                kind="number"
                anchor="end"
                size={20}
                ink={isNamed(right.marks["data-symbol"]) ? right.token : "ink"}
              >
                {show(row[n])}
              </Label>
            </g>
          );
        })}
      </>
    ),
  };
}

/** `2x`, `− y`, `+ 3z`; nothing for a coefficient of 0. */
function term(coefficient: Rational, name: string, leads: boolean): string {
  if (coefficient.isZero()) return "";
  const size = coefficient.abs();
  const factor = size.equals(1) ? "" : show(size);
  const written = `${factor}${factor.includes("/") ? " " : ""}${name}`;
  if (coefficient.sign() < 0) return leads ? `−${written}` : `− ${written}`;
  return leads ? written : `+ ${written}`;
}
