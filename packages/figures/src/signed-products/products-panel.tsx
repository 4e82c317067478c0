import type { Panel, View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { Pattern, patternSide } from "./pattern.tsx";
import { signedProducts } from "./products.ts";
import { type Attributes, type State, inkOf, signed, upTo } from "./state.ts";

/** The six patterns with their products, and the running sum. */
export function productsPanel({ state, symbols }: View<Attributes, State>): Panel {
  const all = signedProducts(state.matrix);
  const { sum } = upTo(state);
  const result = paint(symbols, "det", 1);
  const width = 420;
  const [cellWidth, cellHeight] = [width / 3, 142];
  return {
    id: "products",
    width,
    height: 2 * cellHeight + 62,
    children: (
      <>
        {all.map((product, k) => {
          const x = (k % 3) * cellWidth;
          const y = Math.floor(k / 3) * cellHeight + 6;
          const done = k < state.step;
          const current = k === state.step - 1;
          const ink = inkOf(product);
          return (
            <g key={k} opacity={done ? 1 : 0.45}>
              {current && (
                <rect
                  x={x + 4}
                  y={y - 2}
                  width={cellWidth - 8}
                  height={cellHeight - 12}
                  rx={8}
                  fill={colour(ink)}
                  fill-opacity={0.12}
                />
              )}
              <Pattern product={product} x={x + (cellWidth - patternSide) / 2 + 8} y={y + 10} />
              <Label x={x + cellWidth / 2} y={y + 84} kind="number" size={15} ink="muted" halo={false}>
                {product.factors.map(signed).join("·")}
              </Label>
              <Label
                x={x + cellWidth / 2}
                y={y + 110}
                kind="number"
                size={19}
                bold={done}
                halo={false}
                ink={done ? ink : "muted"}
              >
                {done ? `${product.value < 0 ? "−" : "+"} ${format(Math.abs(product.value))}` : "?"}
              </Label>
            </g>
          );
        })}
        <g {...result.marks}>
          <Label
            x={width / 2}
            y={2 * cellHeight + 34}
            kind="number"
            size={23}
            bold
            ink={state.step === 6 ? result.token : "ink"}
          >
            {state.step === 6 ? `det A = ${format(sum)}` : `sum so far: ${format(sum)}`}
          </Label>
        </g>
      </>
    ),
  };
}
