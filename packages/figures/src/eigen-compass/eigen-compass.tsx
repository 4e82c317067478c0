import { defineFigure, still } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { flag, number } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { Toggle } from "../kit/toggle.tsx";
import { apply } from "../plane-maps/mat2.ts";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { compassPanel } from "./compass-panel.tsx";
import { onCircle } from "../plane-maps/direction.ts";
import { eigenFacts, nextEigenAngle, turnOf, valueAt, type EigenFacts } from "../plane-maps/eigen-lines.ts";
import { mat2 } from "../plane-maps/mat2-parser.ts";
import { attributes, type Attributes, type CompassView, type State } from "./state.ts";
import { turnPanel } from "./turn-panel.tsx";
import { typedMatrix } from "../plane-maps/typed-matrix.ts";

/** A direction and its image: turn it until both lie on one line. */
export const eigenCompass = defineFigure<Attributes, State>({
  name: "eigen-compass",
  title: "Eigen compass",
  summary: "Turn a vector until the map does not turn it any more: then read by what it is stretched.",
  attributes,
  stills: {
    angle: still(number, (state, angle) => ({ ...state, angle }), "the direction of v, in degrees"),
    matrix: still(mat2, (state, A) => ({ ...state, A }), "the map"),
    lines: still(flag, (state, lines) => ({ ...state, lines }), "whether the lines that the map keeps are drawn"),
  },
  check({ reach, names, matrix, symmetric }) {
    if (reach < 1 || reach > 20) return `reach must be from 1 to 20; it is ${reach}.`;
    if (names.length !== 2) return "names must be two words: v and its image.";
    if (symmetric && matrix[0][1] !== matrix[1][0])
      return `with symmetric=true the entries beside the diagonal must be equal; they are ${matrix[0][1]} and ${matrix[1][0]}.`;
    return undefined;
  },
  initial: ({ matrix, angle, lines }) => ({ A: matrix, angle, lines }),
  draw: (view) => [compassPanel(view), turnPanel(view)],
  controls: (view) => <Controls {...view} />,
  readout({ state: { A, angle, lines } }) {
    const v = onCircle(angle);
    const value = valueAt(A, angle);
    const turn = turnOf(A, angle);
    const start = `v = ${formatPoint(v, 3)}, A v = ${formatPoint(apply(A, v), 3)}.`;
    const here =
      value === undefined
        ? `A turns v by ${format(Math.abs(turn as number), 3)}° ${(turn as number) > 0 ? "to the left" : "to the right"}.`
        : `A v = ${format(value)} v: v keeps its line${value === 0 ? ", and is sent to 0" : value < 0 ? ", and is turned over" : ""}.`;
    return `${start} ${here}${lines ? ` ${sentences[eigenFacts(A).kind]}` : ""}`;
  },
  values({ state: { A, angle } }) {
    const value = valueAt(A, angle);
    return { matrix: A, v: onCircle(angle), image: apply(A, onCircle(angle)), value: value ?? "none" };
  },
});

const sentences: Readonly<Record<EigenFacts["kind"], string>> = {
  two: "The map keeps two lines.",
  one: "The map keeps one line only.",
  none: "The map keeps no line: every direction turns.",
  all: "The map keeps every line.",
};

function Controls({ attributes: { symmetric }, state, set }: CompassView) {
  const { A, angle, lines } = state;
  const next = nextEigenAngle(A, angle);
  return (
    <>
      <SliderField
        label="direction of v"
        value={angle}
        min={0}
        max={359}
        step={1}
        shown={`${format(angle, 4)}°`}
        onChange={(angle, phase) => set({ ...state, angle }, phase)}
      />
      <button
        type="button"
        disabled={next === undefined}
        onClick={() => next !== undefined && set({ ...state, angle: next })}
      >
        {valueAt(A, angle) === undefined ? "Lock on the nearest line" : "Lock on the next line"}
      </button>
      <Toggle label="kept lines" value={lines} onChange={(lines) => set({ ...state, lines })} />
      <MatrixFields
        label="A ="
        entries={A.map((row) => row.map(String))}
        onChange={(entries) => set({ ...state, A: typedMatrix(A, entries, symmetric) })}
      />
    </>
  );
}
