import type { Panel, View } from "../kit/figure.ts";
import { format, formatEquation, formatPoint } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { balance } from "./balance.ts";
import { shown, type Attributes, type State } from "./state.ts";

const width = 340;

/** The equation, what its left side comes to at the point, and on which side that is. */
export function numbersPanel({ attributes, state, symbols }: View<Attributes, State>): Panel {
  const { coefficients, right, point, names } = shown(state);
  const { terms, left, over } = balance(coefficients, right, point);
  const line = paint(symbols, attributes.names[0], 1);
  const tried = paint(symbols, attributes.names[1], 3);
  const reach = Math.max(6, Math.abs(over));
  const at = (value: number) => width / 2 + (value / reach) * (width / 2 - 24);
  return {
    id: "numbers",
    width,
    height: 300,
    children: (
      <>
        <g {...line.marks}>
          <Label x={width / 2} y={24} size={24} ink={line.token}>
            {formatEquation(coefficients, right, names)}
          </Label>
        </g>
        <g {...tried.marks}>
          <Label x={width / 2} y={72} kind="text" size={18} ink={tried.token}>
            {`try ${formatPoint(point)}`}
          </Label>
        </g>
        <Label x={width / 2} y={108} kind="number" size={20}>
          {`${terms.map((term) => (term < 0 ? `(${format(term)})` : format(term))).join(" + ")} = ${format(left)}`}
        </Label>
        <path
          d={`M20 168h${width - 40}`}
          stroke={colour("muted")}
          stroke-opacity={0.35}
          stroke-width={8}
          stroke-linecap="round"
        />
        {over !== 0 && (
          <path
            d={`M${at(0)} 168H${at(over).toFixed(1)}`}
            stroke={colour(tried.token)}
            stroke-width={8}
            stroke-linecap="round"
          />
        )}
        <path d={`M${at(0)} 154v28`} stroke={colour("ink")} stroke-width={2} />
        <Label x={at(0)} y={198} kind="number" size={17} ink="muted">
          {`= ${format(right)}`}
        </Label>
        <Label x={width / 2} y={240} kind="text" size={20} bold ink={over === 0 ? "right" : "ink"}>
          {over === 0 ? "✓ satisfies the equation" : `${format(Math.abs(over))} too ${over > 0 ? "much" : "little"}`}
        </Label>
        <Label x={width / 2} y={278} kind="text" size={16} ink="muted">
          {state.unknowns === "2" ? "grey side: too much" : "along the arrow it grows"}
        </Label>
      </>
    ),
  };
}
