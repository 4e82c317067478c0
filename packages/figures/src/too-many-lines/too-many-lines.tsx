import { defineFigure, still } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { NumberField } from "../kit/number-field.tsx";
import { integer, pair } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import type { Equation } from "../lines-lab/system.ts";
import { linesPanel } from "./lines-panel.tsx";
import { missesPanel } from "./misses-panel.tsx";
import { leastSquares, leastSum, misses, squares } from "./misses.ts";
import { type Attributes, type State, attributes, taken } from "./state.ts";

/** More equations than unknowns: no point satisfies them all, and one misses them least. */
export const tooManyLines = defineFigure<Attributes, State>({
  name: "too-many-lines",
  title: "Too few or too many equations",
  summary: "Take one, two, three or four equations in two unknowns, and look for the point that misses them least.",
  attributes,
  stills: {
    count: still(
      integer(1, 4),
      (state, count, { equations }) => ({ ...state, count: Math.min(count, equations.length) }),
      "how many equations are taken",
    ),
    point: still(pair, (state, point) => ({ ...state, point }), "the point that is tried"),
    best: still(
      integer(1, 4),
      (state, count, { equations }) => {
        const taken = equations.slice(0, count) as unknown as Equation[];
        return { count: taken.length, point: leastSquares(taken) ?? state.point };
      },
      "how many equations are taken, with the point that misses them least",
    ),
  },
  check({ equations, count, reach }) {
    if (equations.length < 2 || equations.length > 4)
      return `equations must be two to four rows; there are ${equations.length}.`;
    if (count > equations.length)
      return `count must be at most ${equations.length}, the number of equations; it is ${count}.`;
    return reach > 0 ? undefined : `reach must be greater than 0; it is ${reach}.`;
  },
  initial: ({ count, point }) => ({ count, point }),
  draw: (view) => [linesPanel(view), missesPanel(view)],
  controls({ attributes, state, set }) {
    const best = leastSquares(taken(attributes, state));
    return (
      <>
        <SliderField
          label="equations"
          value={state.count}
          min={1}
          max={attributes.equations.length}
          step={1}
          onChange={(count, phase) => set({ ...state, count }, phase)}
        />
        <fieldset class="figure-row">
          <legend>Point</legend>
          <NumberField
            label="x of the point"
            shown="("
            after=","
            step={0.1}
            value={state.point[0]}
            onChange={(x) => set({ ...state, point: [x, state.point[1]] })}
          />
          <NumberField
            label="y of the point"
            shown=""
            after=")"
            step={0.1}
            value={state.point[1]}
            onChange={(y) => set({ ...state, point: [state.point[0], y] })}
          />
        </fieldset>
        <button type="button" disabled={best === undefined} onClick={() => best && set({ ...state, point: best })}>
          Go to the least sum
        </button>
      </>
    );
  },
  readout({ attributes, state }) {
    const equations = taken(attributes, state);
    const rest = misses(equations, state.point);
    const start = `${state.count} ${state.count === 1 ? "equation" : "equations"}, 2 unknowns.`;
    return `${start} At ${formatPoint(state.point, 3)} the equations are missed by ${rest.map((each) => format(each, 3)).join(", ")}: sum of squares ${format(squares(rest), 3)}. ${fate(equations)}`;
  },
  values({ attributes, state }) {
    const equations = taken(attributes, state);
    const rest = misses(equations, state.point);
    return { count: state.count, point: state.point, misses: rest, sum: squares(rest), least: leastSum(equations) };
  },
});

function fate(equations: readonly Equation[]): string {
  const least = leastSum(equations);
  const unique = leastSquares(equations) !== undefined;
  if (least > 0) return `No point satisfies all of them; the least sum is ${format(least, 3)}.`;
  return unique ? "One point satisfies them all." : "A whole line of points satisfies them.";
}
