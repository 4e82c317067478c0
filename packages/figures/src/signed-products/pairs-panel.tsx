import type { Panel, View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { Pattern, patternSide } from "./pattern.tsx";
import { pairedProducts } from "./products.ts";
import { type Attributes, type State, clean, inkOf, rowsOf, signed, upTo } from "./state.ts";

/** Three pairs of products, what is left of each, and what that adds up to. */
export function pairsPanel({ state, symbols }: View<Attributes, State>): Panel {
  const pairs = pairedProducts(state.matrix, rowsOf(state));
  const { sum } = upTo({ ...state, step: 6 });
  const result = paint(symbols, "det", 1);
  const [width, rowHeight, top] = [420, 96, 6];
  return {
    id: "pairs",
    width,
    height: top + 3 * rowHeight + 62,
    children: (
      <>
        {pairs.map((pair, k) => {
          const y = top + k * rowHeight;
          const left = clean(pair[0].value + pair[1].value);
          return (
            <g key={k} opacity={k === state.pair - 1 ? 1 : 0.7}>
              {k === state.pair - 1 && (
                <rect
                  x={2}
                  y={y}
                  width={width - 4}
                  height={rowHeight - 8}
                  rx={8}
                  fill={colour("muted")}
                  fill-opacity={0.1}
                />
              )}
              {pair.map((product, side) => (
                <g key={side}>
                  <Pattern product={product} x={30 + side * 150} y={y + 8} />
                  <Label
                    x={30 + patternSide / 2 + side * 150}
                    y={y + 75}
                    kind="number"
                    size={16}
                    ink={inkOf(product)}
                    halo={false}
                  >
                    {product.factors.map(signed).join("·")}
                  </Label>
                  <Label
                    x={92 + side * 150}
                    y={y + 34}
                    kind="number"
                    size={18}
                    bold
                    anchor="start"
                    ink={inkOf(product)}
                    halo={false}
                  >
                    {`${product.value < 0 ? "−" : "+"} ${format(Math.abs(product.value))}`}
                  </Label>
                </g>
              ))}
              <Label
                x={width - 10}
                y={y + 34}
                kind="number"
                size={18}
                bold
                anchor="end"
                ink={left === 0 ? "right" : "ink"}
                halo={false}
              >
                {left === 0 ? "= 0 ✓" : `= ${format(left)}`}
              </Label>
            </g>
          );
        })}
        <g {...result.marks}>
          <Label
            x={width / 2}
            y={top + 3 * rowHeight + 28}
            kind="number"
            size={23}
            bold
            ink={sum === 0 ? "right" : result.token}
          >
            {`det A = ${format(sum)}`}
          </Label>
        </g>
      </>
    ),
  };
}
