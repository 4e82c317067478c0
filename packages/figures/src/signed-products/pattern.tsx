import type { JSX } from "preact";
import { Label } from "../kit/label.tsx";
import { colour } from "../kit/paint.ts";
import type { SignedProduct } from "./products.ts";
import { inkOf } from "./state.ts";

/** The width of a pattern's square. */
export const patternSide = 54;

/** Where a product takes its three entries, as filled cells of a small square, with its sign before it. */
export function Pattern({ product, x, y }: { product: SignedProduct; x: number; y: number }): JSX.Element {
  const ink = inkOf(product);
  const cell = patternSide / 3;
  return (
    <g>
      <Label x={x - 18} y={y + patternSide / 2 - 1} kind="number" size={26} bold ink={ink} halo={false}>
        {product.sign > 0 ? "+" : "−"}
      </Label>
      {[0, 1, 2].map((i) =>
        [0, 1, 2].map((j) => (
          <rect
            key={`${i}${j}`}
            x={x + j * cell + 1}
            y={y + i * cell + 1}
            width={cell - 2}
            height={cell - 2}
            rx={3}
            fill={colour(product.columns[i] === j ? ink : "muted")}
            fill-opacity={product.columns[i] === j ? 0.85 : 0.14}
          />
        )),
      )}
    </g>
  );
}
