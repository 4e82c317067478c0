import { defineFigure, still } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { flag, number } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { Toggle } from "../kit/toggle.tsx";
import { cloudPanel } from "./cloud-panel.tsx";
import { numbersPanel } from "./numbers-panel.tsx";
import { directionAt, lineAngle, varianceAlong } from "./spread.ts";
import { attributes, points, shown, type Attributes, type State } from "./state.ts";

/** Points of the plane, how they spread, and the line that keeps most of it. */
export const pcaPlane = defineFigure<Attributes, State>({
  name: "pca-plane",
  title: "Spread of points",
  summary: "Drag points and turn a line through their mean: find the direction whose shadows spread most.",
  attributes,
  stills: {
    points: still(points, (state, points) => ({ ...state, points }), "the data, a row for each point"),
    angle: still(number, (state, angle) => ({ ...state, angle }), "the direction of the line, in degrees"),
    standardised: still(
      flag,
      (state, standardised) => ({ ...state, standardised }),
      "whether each column is divided by its standard deviation",
    ),
  },
  check({ points, range, names, columns, angle }) {
    if (points.length < 3) return `points must be three or more; there are ${points.length}.`;
    if (range[0] >= range[1]) return `range must be the lower value first; it is [${range.join(", ")}].`;
    if (angle < 0 || angle >= 180) return `angle must be from 0 to 179; it is ${angle}.`;
    if (names.length !== 2) return "names must be two words: the direction and what is lost.";
    return columns.length === 2 ? undefined : "columns must be two words: the names of both columns.";
  },
  initial: ({ points, angle }) => ({ points, angle, standardised: false }),
  draw: (view) => [cloudPanel(view), numbersPanel(view)],
  controls({ attributes: { view, scale }, state, set }) {
    const best = lineAngle(shown(state).spread.axes[0].direction);
    return (
      <>
        {view === "direction" && (
          <>
            <SliderField
              label="direction"
              value={state.angle}
              min={0}
              max={179}
              step={1}
              shown={`${format(state.angle)}°`}
              onChange={(angle, phase) => set({ ...state, angle }, phase)}
            />
            <button type="button" onClick={() => set({ ...state, angle: best })}>
              Best direction
            </button>
          </>
        )}
        {scale && (
          <Toggle
            label="standardise both columns"
            value={state.standardised}
            onChange={(standardised) => set({ ...state, standardised })}
          />
        )}
      </>
    );
  },
  readout({ attributes: { view }, state }) {
    const { spread } = shown(state);
    const [[a, b], [, d]] = spread.covariance;
    const [first, second] = spread.axes;
    if (view === "deviations")
      return `Mean ${formatPoint(spread.mean, 3)}; variance ${format(a, 3)} across and ${format(d, 3)} upwards. Covariance ${format(b, 3)}: the deviations ${
        Math.abs(b) < 1e-9
          ? "do not go together."
          : b > 0
            ? "mostly have the same sign."
            : "mostly have opposite signs."
      }`;
    if (view === "ellipse")
      return `The covariance matrix has the eigenvalues ${format(first.variance, 3)} along ${formatPoint(first.direction, 2)} and ${format(second.variance, 3)} at right angles to it. They add up to the total variance ${format(spread.total, 3)}.`;
    const kept = varianceAlong(spread, directionAt(state.angle));
    const share = spread.total === 0 ? 0 : (100 * kept) / spread.total;
    const atTop = first.variance - kept < 1e-6 * Math.max(1, spread.total);
    return `At ${format(state.angle)}° the shadows keep ${format(kept, 3)} of the total variance ${format(spread.total, 3)}: ${format(share, 3)} %. ${
      atTop
        ? "This is the most: the line is the first eigenvector."
        : `The most is ${format(first.variance, 3)}, at ${format(lineAngle(first.direction))}°.`
    }`;
  },
  values({ state }) {
    const { spread } = shown(state);
    return {
      mean: spread.mean,
      covariance: spread.covariance,
      angle: state.angle,
      kept: varianceAlong(spread, directionAt(state.angle)),
      total: spread.total,
      directions: spread.axes.map(({ direction }) => direction),
      variances: spread.axes.map(({ variance }) => variance),
    };
  },
});
