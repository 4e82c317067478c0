import { ChartAxes } from "../kit/chart.tsx";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Curve, Dot } from "../kit/marks.tsx";
import { plane } from "../kit/plane.ts";
import { rightDigits } from "./recipe.ts";
import { width, type RecipeView } from "./state.ts";

/** Right digits of a small singular value, by two ways, for smaller and smaller ones. */
export function digitsPanel({ state, set }: RecipeView): Panel {
  const frame = plane({ x: [1, 14], y: [0, 16], left: 62, top: 92, width: width - 90, height: 240 });
  const all = Array.from({ length: 14 }, (_, i) => rightDigits(i + 1));
  const now = all[state.exponent - 1];
  return {
    id: "digits",
    width,
    height: 402,
    children: (
      <>
        <Label x={8} y={16} kind="text" size={18} anchor="start" bold ink={1}>
          {`● from X itself: ${format(now.bySvd, 3)} digits`}
        </Label>
        <Label x={8} y={44} kind="text" size={18} anchor="start" bold ink={4}>
          {`◆ from XᵀX: ${format(now.byProduct, 2)} digits`}
        </Label>
        <ChartAxes
          plane={frame}
          xTicks={[2, 4, 6, 8, 10, 12, 14]}
          yTicks={[0, 4, 8, 12, 16]}
          xName="size of σ₂: 10 to the minus …"
          yName="right digits of σ₂"
          showX={format}
          showY={format}
        />
        <Curve plane={frame} points={all.map(({ bySvd }, i) => [i + 1, bySvd])} token={1} dash={false} />
        <Curve plane={frame} points={all.map(({ byProduct }, i) => [i + 1, byProduct])} token={4} />
        <Dot plane={frame} at={[state.exponent, now.bySvd]} token={1} size={7} />
        <Dot plane={frame} at={[state.exponent, now.byProduct]} token={4} size={7} />
        <SlideHandle
          plane={frame}
          at={[state.exponent, 0]}
          label="Size of the small singular value"
          valueText={`10 to the minus ${state.exponent}`}
          value={state.exponent}
          rule={{ low: 1, high: 14, step: 1 }}
          nearest={([x]) => x}
          onSlide={(exponent, phase) => set({ ...state, exponent }, phase)}
        />
      </>
    ),
  };
}
